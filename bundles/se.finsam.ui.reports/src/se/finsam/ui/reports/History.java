// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The files that were made, the newest first. */
final class History {
    private static final int MOST = 200;

    private final List<GeneratedFile> files = new ArrayList<>();

    /** Adds files; each takes the place of what was written to it before. */
    void add(Collection<GeneratedFile> made) {
        made.forEach(each -> files.removeIf(old -> old.file().equals(each.file())));
        files.addAll(0, made);
        if (files.size() > MOST) {
            files.subList(MOST, files.size()).clear();
        }
    }

    /** All files that still exist. */
    List<GeneratedFile> files() {
        files.removeIf(each -> !Files.exists(each.file()));
        return List.copyOf(files);
    }

    /** The files about an association that still exist. */
    List<GeneratedFile> of(Path association) {
        return files().stream()
                .filter(each -> each.association().equals(association))
                .toList();
    }

    /** The files that an order would replace though somebody else has written them, or changed them since. */
    List<Path> foreign(ReportOrder order) {
        return order.files().stream()
                .filter(Files::exists)
                .filter(file -> files.stream().noneMatch(each -> each.file().equals(file) && each.isUntouched()))
                .toList();
    }
}
