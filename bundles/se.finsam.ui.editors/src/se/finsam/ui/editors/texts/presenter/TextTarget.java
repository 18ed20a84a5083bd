// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.AnnualReport;
import se.finsam.model.Association;
import se.finsam.model.Block;
import se.finsam.model.BulletList;
import se.finsam.model.Element;
import se.finsam.model.Explanation;
import se.finsam.model.FiscalYear;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.Section;
import se.finsam.model.query.AssociationQuery;

/**
 * A place in the texts of a report that something leads to.
 *
 * @param section the section to open; null for the report as a whole
 * @param element the block or point in it; null for the section as a whole
 * @param quote words to select in its prose; null for none
 */
public record TextTarget(
        AnnualReport report,
        @Nullable Section section,
        @Nullable EObject element,
        @Nullable String quote) {

    /** The place of an element of the model, of a location or of a finding; empty for what is no text of a report. */
    public static Optional<TextTarget> of(Association association, Object target) {
        return switch (target) {
            case CheckedFinding found -> of(association, found.finding());
            case Finding finding -> of(association, finding.location()).map(place -> place.quoting(finding.printed()));
            case Location location -> at(association, location);
            case AnnualReport report -> Optional.of(new TextTarget(report, null, null, null));
            case Section section -> report(section).map(report -> new TextTarget(report, section, null, null));
            case BulletList list
            when !list.getItems().isEmpty() -> in(list, list.getItems().getFirst());
            case Block block -> in(block, block);
            case ListItem item when item.eContainer() instanceof BulletList list -> in(list, item);
            default -> Optional.empty();
        };
    }

    /** The explanation of a deviation that a location or a finding is about. */
    public static Optional<Explanation> explanation(Association association, Object target) {
        var object =
                switch (target) {
                    case CheckedFinding found -> found.finding().location().object();
                    case Finding finding -> finding.location().object();
                    case Location location -> location.object();
                    default -> null;
                };
        return reports(association)
                .flatMap(report -> report.getExplanations().stream())
                .filter(explanation -> explanation.getId().equals(object))
                .findFirst();
    }

    /** The year that the report is of. */
    public int year() {
        return ((FiscalYear) report.eContainer()).getYear();
    }

    private static Optional<TextTarget> in(Block block, EObject element) {
        return block.eContainer() instanceof Section section
                ? report(section).map(report -> new TextTarget(report, section, element, null))
                : Optional.empty();
    }

    private static Optional<AnnualReport> report(EObject element) {
        var at = element;
        while (at != null && !(at instanceof AnnualReport)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((AnnualReport) at).filter(report -> report.eContainer() instanceof FiscalYear);
    }

    private static Optional<TextTarget> at(Association association, Location location) {
        if (location.statement() != null || location.section() == null) {
            return Optional.empty();
        }
        return reports(association)
                .flatMap(report -> AssociationQuery.sections(report)
                        .filter(section -> location.section().equals(TextFindings.key(section)))
                        .flatMap(section -> at(report, section, location.object()).stream()))
                .findFirst();
    }

    /** The newest report first. */
    private static Stream<AnnualReport> reports(Association association) {
        return association.getYears().stream()
                .filter(year -> year.getReport() != null)
                .sorted((one, other) -> Integer.compare(other.getYear(), one.getYear()))
                .map(FiscalYear::getReport);
    }

    /** The place in a section; empty when the finding is about something there that is no block of it. */
    private static Optional<TextTarget> at(AnnualReport report, Section section, @Nullable String object) {
        if (object == null) {
            return Optional.of(new TextTarget(report, section, null, null));
        }
        return section.getBlocks().stream()
                .flatMap(TextTarget::passages)
                .filter(element -> object.equals(TextFindings.passage(element)))
                .findFirst()
                .map(element -> new TextTarget(report, section, element, null))
                .or(() -> isExplanation(report, object)
                        ? Optional.empty()
                        : Optional.of(new TextTarget(report, section, null, null)));
    }

    private static boolean isExplanation(AnnualReport report, String object) {
        return report.getExplanations().stream().map(Element::getId).anyMatch(object::equals);
    }

    private static Stream<EObject> passages(Block block) {
        return block instanceof BulletList list ? list.getItems().stream().map(item -> item) : Stream.of(block);
    }

    /** What rows a section has: its blocks, and of a list its points. */
    public static Stream<EObject> rows(Section section) {
        return section.getBlocks().stream().flatMap(TextTarget::passages);
    }

    /** The same place with what a finding quotes; one of a whole section leads to the first prose that holds it. */
    private TextTarget quoting(@Nullable String words) {
        if (words == null || section == null || element != null) {
            return new TextTarget(report, section, element, words);
        }
        return rows(section)
                .map(row -> new TextTarget(report, section, row, words))
                .filter(place -> place.selection().isPresent())
                .findFirst()
                .orElse(this);
    }

    /** The place of the quoted words in the prose of the element; that of one of them when they do not stand together. */
    public Optional<Range> selection() {
        if (quote == null) {
            return Optional.empty();
        }
        var prose =
                switch (element) {
                    case Paragraph paragraph -> paragraph.getText();
                    case ListItem item -> item.getText();
                    case null, default -> "";
                };
        return Stream.concat(Stream.of(quote), Stream.of(quote.split("; ")))
                .filter(words -> !words.isBlank() && TextFindings.find(prose, words, 0) >= 0)
                .map(words -> new Range(TextFindings.find(prose, words, 0), words.length()))
                .findFirst();
    }

    /** A piece of prose. */
    public record Range(int start, int length) {}
}
