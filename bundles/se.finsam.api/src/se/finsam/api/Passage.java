// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.snapshot.Section;

/**
 * A paragraph or a point of a list in a report.
 *
 * @param section the section that it stands in
 * @param block id of its block
 * @param item number of the point in its list, from 1; 0 for a paragraph
 * @param source the text with its figure references
 * @param printed the text as the adopted report prints it
 */
public record Passage(Section section, String block, int item, String source, String printed) {
    /** Names the passage among all of a report. */
    public String id() {
        return item == 0 ? block : block + "." + item;
    }
}
