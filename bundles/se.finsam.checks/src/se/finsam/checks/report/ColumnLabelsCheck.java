// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R14: a day over a column of flows, and a column that is headed in two ways. */
public final class ColumnLabelsCheck implements Check<Check.None> {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return input.templates().all().stream().flatMap(template -> input.printed(template.id()).stream()
                .flatMap(printed -> finding(input, template, printed.table()).stream()));
    }

    private static Optional<Finding> finding(CheckInput input, StatementTemplate template, Table table) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        input.report().ifPresent(report -> report.printed().stream()
                .filter(figure -> figure.statement().equals(template.id())
                        && !figure.columnLabel().isBlank())
                .forEach(figure -> labels.computeIfAbsent(figure.column(), key -> new LinkedHashSet<>())
                        .add(figure.columnLabel())));
        var days = labels.values().stream()
                .flatMap(Set::stream)
                .filter(label -> DAY.matcher(label).matches())
                .distinct()
                .toList();
        var problems = new ArrayList<Text>();
        if (!days.isEmpty() && isFlow(input, template)) {
            problems.add(Say.format(
                    "kolumnerna gäller en period men har en dag som rubrik (%s)",
                    "the columns are of a period but are headed by a day (%s)", Say.list(days)));
        }
        labels.values().stream()
                .filter(all ->
                        all.stream().map(ColumnLabelsCheck::plain).distinct().count() > 1)
                .map(all -> Say.format(
                        "samma kolumn har rubrikerna %s", "one column is headed %s", Say.list(List.copyOf(all))))
                .forEach(problems::add);
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.at(
                        Location.statement(table),
                        Say.format(
                                "Kolumnrubrikerna stämmer inte: %s.",
                                "The column headings are wrong: %s.", Say.several(problems)))
                .because(new Text(
                        "Rubrikerna är troligen kopierade från balansräkningen.",
                        "The headings are probably copied from the balance sheet.")));
    }

    /** A heading without what only its looks are made of. */
    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00A0\u202F.:*]+", " ")
                .strip();
    }

    /** True if the statement is about revenue, cost or cash flow and not about what is held on a day. */
    private static boolean isFlow(CheckInput input, StatementTemplate template) {
        var natures = new ArrayList<Nature>();
        template.lines().forEach(line -> line.formulas()
                .values()
                .forEach(formula -> formula.walk(part -> {
                    if (part instanceof Formula.Item item) {
                        input.snapshot().item(item.code()).ifPresent(found -> natures.add(found.nature()));
                    }
                })));
        return natures.stream().anyMatch(nature -> nature == Nature.EXPENSE)
                && natures.stream().noneMatch(nature -> nature == Nature.EQUITY);
    }
}
