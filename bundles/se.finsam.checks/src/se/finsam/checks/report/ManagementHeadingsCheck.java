// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Section;
import se.finsam.core.text.Text;

/**
 * R11: the headings that RKR R15 lays down for the management report, and their order. In a report that is still being
 * written a missing heading is a hint.
 */
public final class ManagementHeadingsCheck implements Check<ManagementHeadingsCheck.Structure> {
    /**
     * The headings in their order.
     *
     * @param management expression of the heading of the management report
     */
    public record Structure(
            @Parameter(
                    sv = "Förvaltningsberättelsens rubrik",
                    en = "Heading of the management report",
                    helpSv = "Ett reguljärt uttryck.",
                    helpEn = "A regular expression.")
            String management,

            List<Heading> headings) {
        /** Copies the list. */
        public Structure {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A heading.
     *
     * @param name the heading as the recommendation words it
     * @param sign expression by which it is known
     * @param required false when a report may do without it, or when its absence is reported by another check
     */
    public record Heading(String name, String sign, boolean required) {}

    private record Found(Heading heading, Section section, int position) {}

    @Override
    public Structure defaults() {
        return new Structure(
                "förvaltningsberättelse",
                List.of(
                        new Heading("Översikt över verksamhetens utveckling", "översikt", true),
                        new Heading("Den kommunala koncernen", "koncernen", false),
                        new Heading(
                                "Viktiga förhållanden för resultat och ekonomisk ställning",
                                "viktiga förhållanden",
                                true),
                        new Heading("Händelser av väsentlig betydelse", "händelser", true),
                        new Heading("Styrning och uppföljning av verksamheten", "styrning", true),
                        new Heading("God ekonomisk hushållning och ekonomisk ställning", "ekonomisk hushållning", true),
                        new Heading("Balanskravsresultat", "balanskrav", false),
                        new Heading("Väsentliga personalförhållanden", "personal", true),
                        new Heading("Förväntad utveckling", "förväntad utveckling|framtid", true)));
    }

    @Override
    public Stream<Finding> run(CheckInput input, Structure structure, Progress progress) {
        var all = input.sections();
        var title = Headings.pattern(structure.management());
        var chapter =
                all.stream().filter(section -> Headings.has(section, title)).findFirst();
        var scope = chapter.map(Headings::below).orElse(all);
        var found = structure.headings().stream()
                .flatMap(heading -> find(heading, scope).stream())
                .toList();
        if (all.isEmpty() || chapter.isEmpty() && found.isEmpty()) {
            return Stream.of();
        }
        var place = chapter.map(section -> Location.section(section, null))
                .orElse(Location.object(
                        new Text("Förvaltningsberättelsen", "The management report"), "management." + input.year()));
        return Stream.concat(missing(input, structure, found, place).stream(), order(found, place).stream());
    }

    private static Optional<Found> find(Heading heading, List<Section> scope) {
        var sign = Headings.pattern(heading.sign());
        return scope.stream()
                .filter(section -> Headings.has(section, sign))
                .min(Comparator.comparingInt(Section::level))
                .map(section -> new Found(heading, section, scope.indexOf(section)));
    }

    private static Optional<Finding> missing(CheckInput input, Structure structure, List<Found> found, Location place) {
        var present = found.stream().map(Found::heading).toList();
        var missing = structure.headings().stream()
                .filter(heading -> heading.required() && !present.contains(heading))
                .map(heading -> "”" + heading.name() + "”")
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var finding = Finding.at(
                        place,
                        Say.format(
                                "Förvaltningsberättelsen saknar %s.",
                                "The management report has no %s.", Say.list(missing)))
                .distinct("missing")
                .because(new Text(
                        "RKR R15 anger rubrikerna, så att läsaren finner samma sak i varje årsredovisning. Lägg till dem;"
                                + " under den som inte har något att redovisa räcker en mening.",
                        "RKR R15 lays the headings down, so that the reader finds the same in every annual report. Add"
                                + " them; a sentence will do where there is nothing to report."));
        return Optional.of(input.isFinished() ? finding : finding.as(Severity.HINT));
    }

    private static Optional<Finding> order(List<Found> found, Location place) {
        var early = new ArrayList<String>();
        var last = -1;
        var before = "";
        for (var each : found) {
            if (each.position() < last) {
                early.add("”%s” före ”%s”".formatted(each.section().title(), before));
            } else {
                last = each.position();
                before = each.section().title();
            }
        }
        return early.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                                place,
                                Say.format(
                                        "Rubrikerna står i en annan ordning än i RKR R15: %s.",
                                        "The headings are in another order than in RKR R15: %s.",
                                        new Text(
                                                String.join("; ", early),
                                                String.join("; ", early).replace("” före ”", "” before “"))))
                        .as(Severity.HINT)
                        .distinct("order"));
    }
}
