// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents.
 *
 * @param title heading above it; may be empty
 * @param entries the headings it leads to, in reading order
 */
public record Contents(String title, List<Entry> entries) implements Node {
    /**
     * A line of the table of contents.
     *
     * @param level 1 for chapters to 6
     * @param number number of the section; may be empty
     * @param title text of the heading
     * @param bookmark bookmark of the heading; may be empty
     * @param page page of the printed report; null when not known
     */
    public record Entry(
            int level,
            String number,
            String title,
            String bookmark,
            @Nullable Integer page) {
        /** Number and title as they are shown. */
        public String text() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    public Contents {
        entries = List.copyOf(entries);
    }
}
