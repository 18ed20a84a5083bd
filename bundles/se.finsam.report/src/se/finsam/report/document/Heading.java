// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;

/**
 * A heading.
 *
 * @param level 1 for chapters to 6
 * @param number number of the section, such as {@code 1.2}; empty when it has none or when the text begins with it
 * @param runs text
 * @param bookmark unique name that links and the table of contents lead to; may be empty
 */
public record Heading(int level, String number, List<Run> runs, String bookmark) implements Node {
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("a heading has level 1 to 6, not " + level);
        }
        runs = List.copyOf(runs);
    }

    /** Number and text as they are shown. */
    public String text() {
        return number.isEmpty() ? Run.text(runs) : number + " " + Run.text(runs);
    }
}
