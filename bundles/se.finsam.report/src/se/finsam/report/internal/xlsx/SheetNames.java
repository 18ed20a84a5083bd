// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of worksheets: legal, at most 31 characters, each once. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> used = new HashSet<>();

    /** A name like the one wanted, or like the other if that is blank. */
    String next(String wanted, String otherwise) {
        String legal = WorkbookUtil.createSafeSheetName((wanted.isBlank() ? otherwise : wanted).strip(), ' ')
                // Readers that take names of print areas apart at commas would stumble.
                .replaceAll("[\\s,']+", " ")
                .strip();
        String name = legal;
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = legal.substring(0, Math.min(legal.length(), LONGEST - suffix.length()))
                            .strip()
                    + suffix;
        }
        return name;
    }
}
