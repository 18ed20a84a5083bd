// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.GrossAndNet;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.text.Text;

/** Breaks in the series of members, cost units and interventions: renamed, split, part of a year, gross and net. */
final class SubjectBreaks {
    private static final String COST = "operationCost";

    private final Snapshot snapshot;
    private final List<Line> lines;
    private final List<Integer> years;
    private final List<Break> found = new ArrayList<>();

    private SubjectBreaks(Snapshot snapshot, List<Line> lines, List<Integer> years) {
        this.snapshot = snapshot;
        this.lines = lines;
        this.years = years;
    }

    static List<Break> of(Snapshot snapshot, List<Line> lines, List<Integer> years) {
        var breaks = new SubjectBreaks(snapshot, lines, years);
        for (var subject : snapshot.subjects()) {
            if (lines.stream().anyMatch(line -> subject.key().equals(line.subject()))) {
                breaks.renamed(subject);
                if (subject instanceof Intervention intervention) {
                    breaks.split(intervention);
                    breaks.partOfYear(intervention);
                    breaks.grossAndNet(intervention);
                }
            }
        }
        return breaks.found;
    }

    private void add(Subject subject, Set<Integer> concerned, Text text) {
        var spots = lines.stream()
                .filter(line -> subject.key().equals(line.subject()))
                .flatMap(line -> concerned.stream().map(year -> new Break.Spot(line.id(), year)))
                .collect(Collectors.toSet());
        found.add(new Break(text, true, spots));
    }

    private void renamed(Subject subject) {
        for (var i = 1; i < years.size(); i++) {
            var before = names(subject, years.get(i - 1));
            var after = names(subject, years.get(i));
            if (!before.isEmpty() && !after.isEmpty() && before.stream().noneMatch(after::contains)) {
                add(
                        subject,
                        Set.of(years.get(i)),
                        Phrase.of(
                                "%s redovisades %d som %s och %d som %s.",
                                "%s was reported in %d as %s and in %d as %s.",
                                subject.shortName(),
                                years.get(i - 1),
                                before.getFirst(),
                                years.get(i),
                                after.getFirst()));
            }
        }
    }

    /** Names that a subject had in a year; only aliases that tell both their years count. */
    private static List<String> names(Subject subject, int year) {
        return subject.aliases().stream()
                .filter(alias -> alias.fromYear() != null && alias.toYear() != null)
                .filter(alias -> alias.fromYear() <= year && year <= alias.toYear())
                .map(alias -> alias.name())
                .toList();
    }

    private void split(Intervention whole) {
        var parts = snapshot.data().interventions().stream()
                .filter(part -> whole.key().equals(part.partOf()))
                .toList();
        for (var i = 1; i < years.size(); i++) {
            var before = years.get(i - 1);
            var after = years.get(i);
            var told = parts.stream().filter(part -> hasAmount(part, after)).toList();
            if (hasAmount(whole, before) && !hasAmount(whole, after) && !told.isEmpty()) {
                add(
                        whole,
                        Set.of(after),
                        Phrase.of(
                                "%s är från %d uppdelad på %s.",
                                "%s is from %d divided into %s.",
                                whole.shortName(),
                                after,
                                Phrase.list(told.stream()
                                        .map(part -> Text.same(part.shortName()))
                                        .toList())));
            }
        }
    }

    private boolean hasAmount(Intervention intervention, int year) {
        return Stream.of(FactKind.values()).anyMatch(kind -> snapshot.hasFact(COST, intervention.key(), year, kind));
    }

    private void partOfYear(Intervention intervention) {
        var start = intervention.start();
        var end = intervention.end();
        if (start != null && years.contains(start.getYear()) && start.isAfter(first(start.getYear()))) {
            add(
                    intervention,
                    Set.of(start.getYear()),
                    Phrase.of(
                            "%s började %s; %d är inte ett helt år.",
                            "%s began on %s; %d is not a whole year.",
                            intervention.shortName(),
                            start,
                            start.getYear()));
        }
        if (end != null && years.contains(end.getYear()) && end.isBefore(last(end.getYear()))) {
            add(
                    intervention,
                    Set.of(end.getYear()),
                    Phrase.of(
                            "%s avslutades %s; %d är inte ett helt år.",
                            "%s ended on %s; %d is not a whole year.", intervention.shortName(), end, end.getYear()));
        }
    }

    private LocalDate first(int year) {
        return snapshot.year(year).map(FiscalYear::start).orElse(LocalDate.of(year, 1, 1));
    }

    private LocalDate last(int year) {
        return snapshot.year(year).map(FiscalYear::end).orElse(LocalDate.of(year, 12, 31));
    }

    private void grossAndNet(Intervention intervention) {
        Optional<GrossAndNet> both = years.stream()
                .flatMap(netYear ->
                        GrossAndNet.of(
                                snapshot,
                                intervention,
                                COST,
                                netYear,
                                years.stream().mapToInt(Integer::intValue))
                                .stream())
                .reduce((first, second) -> second);
        both.ifPresent(found -> {
            var concerned = new LinkedHashSet<Integer>();
            concerned.add(found.netYear());
            concerned.add(found.grossYear());
            var unit = snapshot.presentationUnit();
            add(
                    intervention,
                    concerned,
                    Phrase.of(
                            "%s redovisas netto %d (%s), med bidraget avdraget, men brutto %d (%s).",
                            "%s is shown net in %d (%s), the grant deducted, but gross in %d (%s).",
                            intervention.shortName(),
                            found.netYear(),
                            Phrase.number(found.net().in(unit).value(), unit, 0),
                            found.grossYear(),
                            Phrase.number(found.gross().in(unit).value(), unit, 0)));
        });
    }
}
