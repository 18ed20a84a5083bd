// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Severity;
import se.finsam.model.AnnualReport;
import se.finsam.model.Section;

/**
 * The sections of a report with their marks.
 *
 * @param nodes its chapters
 * @param words words of the whole report; absent while they are being counted
 */
public record Outline(List<Node> nodes, Optional<Integer> words) {
    /**
     * A section. Equal to another of the same section, so that a tree keeps what is selected and what is open.
     *
     * @param number such as "1.4"; empty for an unnumbered section
     * @param words words of the section itself; absent while they are being counted
     * @param worst how grave the gravest finding in it or below is
     * @param findings number of findings in the section itself
     */
    public record Node(
            Section section,
            String number,
            Optional<Integer> words,
            Optional<Severity> worst,
            int findings,
            List<Node> children) {
        /** True for a section that nothing stands in or below, though it applies. */
        public boolean isEmpty() {
            return section.isApplicable() && section.getBlocks().isEmpty() && children.isEmpty();
        }

        /** Number and title. */
        public String heading() {
            return number.isEmpty() ? section.getTitle() : number + " " + section.getTitle();
        }

        /** This node and all below. */
        Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node && node.section == section;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(section);
        }
    }

    /** The outline of a report; {@code text} is absent while the report is being rendered. */
    public static Outline of(AnnualReport report, Optional<ReportText> text, TextFindings findings) {
        return new Outline(nodes(report.getSections(), "", text, findings), text.map(ReportText::words));
    }

    private static List<Node> nodes(
            List<Section> sections, String prefix, Optional<ReportText> text, TextFindings findings) {
        var nodes = new java.util.ArrayList<Node>();
        var position = 0;
        for (var section : sections) {
            var number = section.isNumbered() ? prefix + ++position : "";
            var children = nodes(section.getSections(), number.isEmpty() ? prefix : number + ".", text, findings);
            var own = findings.in(section);
            nodes.add(new Node(
                    section,
                    number,
                    text.flatMap(rendered -> rendered.find(section.getId())).map(ReportText.Part::words),
                    Stream.concat(
                                    TextFindings.worst(own).stream(),
                                    children.stream().flatMap(child -> child.worst().stream()))
                            .min(java.util.Comparator.naturalOrder()),
                    own.size(),
                    children));
        }
        return nodes;
    }

    /** The node of a section. */
    public Optional<Node> find(EObject section) {
        return nodes.stream()
                .flatMap(Node::all)
                .filter(node -> node.section() == section)
                .findFirst();
    }
}
