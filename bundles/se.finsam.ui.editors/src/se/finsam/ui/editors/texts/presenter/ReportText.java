// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.core.text.Text;

/**
 * The report of a year as it will print.
 *
 * @param sections its chapters
 */
public record ReportText(int year, List<Part> sections) {
    /**
     * A section.
     *
     * @param level depth, 1 for a chapter
     * @param number such as "1.4"; empty for an unnumbered section
     * @param applicable false for one that keeps its place but does not print
     */
    public record Part(
            String id,
            int level,
            String number,
            String title,
            boolean applicable,
            List<Piece> pieces,
            List<Part> sections) {
        /** Number and title. */
        public String heading() {
            return number.isEmpty() ? title : number + " " + title;
        }

        /** Words of its own. */
        public int words() {
            return pieces.stream()
                    .flatMap(Piece::texts)
                    .mapToInt(RenderedText::words)
                    .sum();
        }

        /** Words of its own and of what is below. */
        public int allWords() {
            return words() + sections.stream().mapToInt(Part::allWords).sum();
        }

        /** This section and all below. */
        Stream<Part> all() {
            return Stream.concat(Stream.of(this), sections.stream().flatMap(Part::all));
        }
    }

    /** What stands under a heading. */
    public sealed interface Piece {
        /** The prose in it. */
        default Stream<RenderedText> texts() {
            return Stream.empty();
        }
    }

    /** Prose. */
    public record Paragraph(RenderedText text) implements Piece {
        @Override
        public Stream<RenderedText> texts() {
            return Stream.of(text);
        }
    }

    /** A list of points; also the explanations of deviations and the annexes, which print as lists. */
    public record Bullets(List<RenderedText> items) implements Piece {
        @Override
        public Stream<RenderedText> texts() {
            return items.stream();
        }
    }

    /** A table or a chart, by name. */
    public record Place(Text name, boolean chart) implements Piece {}

    /** The section with an id. */
    public Optional<Part> find(String id) {
        return sections.stream()
                .flatMap(Part::all)
                .filter(part -> part.id().equals(id))
                .findFirst();
    }

    /** Words of the whole report. */
    public int words() {
        return sections.stream().mapToInt(Part::allWords).sum();
    }
}
