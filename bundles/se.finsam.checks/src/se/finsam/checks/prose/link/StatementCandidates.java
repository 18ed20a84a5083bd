// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.api.CheckInput;
import se.finsam.checks.text.Say;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;

/** The cells of all statements and notes as figures that prose may speak of. */
final class StatementCandidates {
    private static final Map<String, String> MEASURES = Map.of(
            "value", "",
            "revenue", Stems.of("intäkt"),
            "cost", Stems.of("kostnad"),
            "net", Stems.of("netto"),
            "budget", Stems.of("budget"),
            "variance", Stems.of("avvikelse"));

    private final CheckInput input;
    private final Map<String, List<Set<String>>> names = new HashMap<>();
    private final List<Candidate> found = new ArrayList<>();

    private StatementCandidates(CheckInput input) {
        this.input = input;
        input.snapshot().subjects().forEach(subject -> names.put(subject.key(), names(subject)));
    }

    static List<Candidate> of(CheckInput input) {
        var candidates = new StatementCandidates(input);
        candidates.input.templates().all().stream()
                .filter(template -> template.purpose() != StatementTemplate.Purpose.CHART)
                .forEach(candidates::add);
        return candidates.found;
    }

    /** The ways in which a text may name a subject, as stems. */
    static List<Set<String>> names(Subject subject) {
        return Stream.concat(
                        Stream.of(subject.name(), subject.shortName()),
                        subject.aliases().stream().map(alias -> alias.name()))
                .map(Stems::ofLabel)
                .filter(stems -> !stems.isEmpty())
                .distinct()
                .toList();
    }

    private void add(StatementTemplate template) {
        input.table(template.id()).ifPresent(table -> table.rows().forEach(row -> {
            for (var i = 0; i < table.columns().size(); i++) {
                if (row.cells().get(i) instanceof Cell.Figure figure
                        && figure.exact().signum() != 0) {
                    found.add(candidate(
                            table,
                            row,
                            table.columns().get(i),
                            figure,
                            template.years().isPlan()));
                }
            }
        }));
    }

    private Candidate candidate(Table table, Row row, Column column, Cell.Figure figure, boolean isPlan) {
        var measure = isPlan && column.measure().equals("value") ? Stems.of("budget") : measure(column);
        return new Candidate(
                Candidate.Sort.CELL,
                table.id() + "/" + row.id(),
                column.id(),
                figure.exact(),
                figure.display().decimals(),
                figure.unit(),
                column.year(),
                Say.format(
                        "%s, %s, %s",
                        "%s, %s, %s",
                        table.title(),
                        row.label(),
                        column.group() == null
                                ? column.header()
                                : Say.format("%s %s", "%s %s", column.group(), column.header())),
                row.subject() == null ? List.of() : names.getOrDefault(row.subject(), List.of()),
                labels(row, measure),
                measure,
                found.size(),
                true);
    }

    private static List<Set<String>> labels(Row row, String measure) {
        if (row.subject() != null) {
            return measure.isEmpty() ? List.of() : List.of(Set.of(measure));
        }
        var stems = new LinkedHashSet<>(Stems.ofLabel(row.label().sv()));
        return stems.isEmpty() ? List.of() : List.of(stems);
    }

    private static String measure(Column column) {
        var known = MEASURES.get(column.measure());
        return known != null
                ? known
                : Stems.ofLabel(column.header().sv()).stream().findFirst().orElse("");
    }
}
