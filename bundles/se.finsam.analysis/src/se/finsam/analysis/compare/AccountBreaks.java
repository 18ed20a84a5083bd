// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Changes;
import se.finsam.core.text.Text;

/** Breaks in the series of line items: amounts that moved between the rows of a note, and what is derived. */
final class AccountBreaks {
    /** A row of a note counts as moved when it changes by more than this part of the note's total, in percent. */
    private static final int MOVED_PERCENT = 50;

    private static final Quantity MOVED_LEAST = new Quantity(BigDecimal.valueOf(200), Unit.TKR);

    private static final Pattern DERIVATION = Pattern.compile("(\\w+) (\\d{4}) = .*");

    private AccountBreaks() {}

    static List<Break> of(Snapshot snapshot, StatementTemplates templates, List<Line> lines, List<Integer> years) {
        var breaks = new ArrayList<Break>();
        for (var i = 1; i < years.size(); i++) {
            for (var template : templates.all()) {
                if (template.purpose() == StatementTemplate.Purpose.NOTE) {
                    moved(snapshot, template, lines, years.get(i - 1), years.get(i), breaks);
                }
            }
        }
        derived(snapshot, lines, breaks);
        return breaks;
    }

    private static void moved(
            Snapshot snapshot, StatementTemplate note, List<Line> lines, int before, int after, List<Break> breaks) {
        var table = new StatementEvaluator(snapshot).evaluate(note, List.of(before, after));
        var moved = Changes.moved(table, MOVED_PERCENT, MOVED_LEAST);
        var items = moved.stream()
                .map(change -> item(note, change.row().line()))
                .filter(item -> item != null)
                .collect(Collectors.toSet());
        var spots = lines.stream()
                .filter(line -> line.item() != null && items.contains(line.item()))
                .map(line -> new Break.Spot(line.id(), after))
                .collect(Collectors.toSet());
        if (!spots.isEmpty()) {
            var rows = moved.stream()
                    .map(change -> Phrase.of(
                            "%s (%s)",
                            "%s (%s)", change.row().label(), Phrase.signed(change.amount(), table.unit(), 0)))
                    .toList();
            breaks.add(new Break(
                    Phrase.of(
                            "Belopp har troligen bytt rad mellan %d och %d: %s i %s.",
                            "Amounts have probably changed rows between %d and %d: %s in %s.",
                            before,
                            after,
                            Phrase.list(rows),
                            table.title()),
                    true,
                    spots));
        }
    }

    private static @Nullable String item(StatementTemplate note, String line) {
        return note.line(line)
                .flatMap(found -> note.formula(found, "value"))
                .map(formula -> formula instanceof Formula.Item item ? item.code() : null)
                .orElse(null);
    }

    private static void derived(Snapshot snapshot, List<Line> lines, List<Break> breaks) {
        var byYear = new TreeMap<Integer, Set<String>>();
        var others = new TreeMap<String, Set<Break.Spot>>();
        var spots = new TreeMap<Integer, Set<Break.Spot>>();
        for (var line : lines) {
            for (Map.Entry<Integer, Cell> value : line.values().entrySet()) {
                if (value.getValue() instanceof Cell.Figure figure) {
                    var spot = new Break.Spot(line.id(), value.getKey());
                    for (var derivation : figure.derivations()) {
                        var match = DERIVATION.matcher(derivation);
                        if (match.matches() && snapshot.item(match.group(1)).isPresent()) {
                            var year = Integer.parseInt(match.group(2));
                            byYear.computeIfAbsent(year, key -> new LinkedHashSet<>())
                                    .add(match.group(1));
                            spots.computeIfAbsent(year, key -> new LinkedHashSet<>())
                                    .add(spot);
                        } else {
                            others.computeIfAbsent(derivation, key -> new LinkedHashSet<>())
                                    .add(spot);
                        }
                    }
                }
            }
        }
        byYear.forEach((year, items) -> breaks.add(new Break(
                Phrase.of(
                        "Härlett ur senare års uppgifter för %d: %s.",
                        "Derived from later years for %d: %s.",
                        year,
                        Phrase.list(items.stream()
                                .sorted()
                                .map(code -> name(snapshot, code))
                                .toList())),
                false,
                spots.getOrDefault(year, Set.of()))));
        others.forEach((derivation, concerned) ->
                breaks.add(new Break(Phrase.of("Härlett: %s.", "Derived: %s.", derivation), false, concerned)));
    }

    private static Text name(Snapshot snapshot, String code) {
        var item = snapshot.item(code).orElseThrow();
        return new Text(item.name(), item.nameEn().isEmpty() ? item.name() : item.nameEn());
    }
}
