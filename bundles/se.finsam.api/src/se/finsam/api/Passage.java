// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.snapshot.Section;
import se.finsam.core.statement.Prose;

/**
 * A paragraph, a point of a list or an explanation of a deviation in a report.
 *
 * @param section the section that it stands in
 * @param block id of its block, or of the explanation
 * @param item number of the point in its list, from 1; 0 for others
 * @param source the text with its figure references
 * @param pieces the text in order, each reference beside what stands in its place
 */
public record Passage(Section section, String block, int item, String source, List<Piece> pieces) {
    /** What stands in the place of a reference that leads nowhere. */
    public static final String NOTHING = "\u2026";

    /**
     * A piece of a passage.
     *
     * @param part the literal text or the reference
     * @param text what the adopted report prints in its place
     * @param problem why nothing can stand in the place of a reference; empty for all others
     */
    public record Piece(Prose.Part part, String text, String problem) {}

    /** Copies the pieces. */
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Names the passage among all of a report. */
    public String id() {
        return item == 0 ? block : block + "." + item;
    }

    /** The text as the adopted report prints it. */
    public String printed() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
