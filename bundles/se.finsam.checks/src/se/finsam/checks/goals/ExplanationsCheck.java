// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.figures.Explained;
import se.finsam.checks.figures.Materiality;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Fix;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.statement.StatementTemplate.ColumnRole;
import se.finsam.core.statement.StatementTemplate.ColumnTemplate;
import se.finsam.core.statement.StatementTemplate.Role;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R11: large deviations from the budget that nobody explains; a hint while the report is still being written. */
public final class ExplanationsCheck implements Check<ExplanationsCheck.Limits> {
    /** Which deviations need an explanation: those from this size on. */
    public record Limits(Materiality amount) {}

    @Override
    public Limits defaults() {
        return new Limits(Materiality.DEFAULT);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Limits limits, Progress progress) {
        var report = input.report();
        if (report.isEmpty() || report.get().sections().isEmpty()) {
            return Stream.of();
        }
        var explained = new Explained(input);
        return input.statements(Role.OPERATIONS).stream().flatMap(template -> {
            var variances = template.columns().stream()
                    .filter(column -> column.role() == ColumnRole.VARIANCE)
                    .map(ColumnTemplate::measure)
                    .toList();
            var table = input.table(template);
            return table.columns().stream()
                    .filter(column -> variances.contains(column.measure()) && column.year() == input.year())
                    .flatMap(column -> findings(input, table, column, limits, explained));
        });
    }

    private static Stream<Finding> findings(
            CheckInput input, Table table, Column column, Limits limits, Explained explained) {
        var index = table.columns().indexOf(column);
        var limit = limits.amount().limit(input, table.unit());
        return table.rows().stream()
                .filter(row -> row.kind() == Row.Kind.ITEM && !explained.covers(table, row))
                .filter(row -> row.cells()
                        .get(index)
                        .figure()
                        .filter(figure -> figure.exact().abs().compareTo(limit) >= 0)
                        .isPresent())
                .map(row -> finding(input, table, row, column, index, limit));
    }

    private static Finding finding(CheckInput input, Table table, Row row, Column column, int index, BigDecimal limit) {
        var value = row.cells().get(index).figure().map(Cell.Figure::shown).orElse(BigDecimal.ZERO);
        var subject = row.subject();
        var finding = Finding.at(
                        Location.cell(table, row, column),
                        Say.format(
                                "Avvikelsen %s för %s saknar förklaring; gränsen är %s.",
                                "The variance of %s for %s has no explanation; the limit is %s.",
                                Say.signed(value),
                                row.label(),
                                Say.number(limit)))
                .because(new Text(
                        "Väsentliga avvikelser från budgeten ska förklaras.",
                        "Material variances from the budget are to be explained."))
                .numbers(Say.signed(value), null, null, table.unit());
        var graded = input.isFinished() ? finding : finding.as(Severity.HINT);
        return subject == null ? graded : graded.fix(new Fix.AddExplanation(input.year(), List.of(subject)));
    }
}
