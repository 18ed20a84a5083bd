// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

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
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.statement.PrintedCell;
import se.finsam.core.statement.PrintedStatement;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.table.Column;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * R11: an overview of the development of operations that shows fewer years than it should. It is a hint when the
 * association holds no figures of the years that are missing, since it may be younger than they are.
 */
public final class OverviewYearsCheck implements Check<OverviewYearsCheck.Span> {
    /**
     * How much the overview is to show.
     *
     * @param years the year of the report and those before it
     */
    public record Span(
            @Parameter(sv = "Antal år i översikten", en = "Years of the overview", min = "1", max = "20")
            int years) {}

    @Override
    public Span defaults() {
        return new Span(5);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Span span, Progress progress) {
        return input.statements(StatementTemplate.Role.OVERVIEW).stream()
                .flatMap(template -> input.printed(template.id()).stream())
                .filter(printed -> !printed.cells().isEmpty())
                .flatMap(printed -> finding(input, span, printed.table(), shown(printed)).stream());
    }

    private static List<Integer> shown(PrintedStatement printed) {
        return printed.cells().stream()
                .map(PrintedCell::column)
                .map(Column::year)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Finding> finding(CheckInput input, Span span, Table table, List<Integer> shown) {
        if (shown.size() >= span.years()) {
            return Optional.empty();
        }
        var first = input.year() - span.years() + 1;
        var known = input.snapshot().yearsWith(FactKind.ACTUAL).subSet(first, true, input.year(), true).stream()
                .filter(year -> !shown.contains(year))
                .map(year -> Integer.toString(year))
                .toList();
        var finding = Finding.at(
                Location.statement(table),
                Say.format(
                        "Översikten visar %d år; den ska visa %d.",
                        "The overview shows %d years; it is to show %d.", shown.size(), span.years()));
        return Optional.of(
                known.isEmpty()
                        ? finding.as(Severity.HINT)
                                .because(new Text(
                                        "Är förbundet yngre räcker de år som finns.",
                                        "If the association is younger the years that there are will do."))
                        : finding.because(Say.format(
                                "Uppgifter finns också för %s.", "There are figures for %s too.", Say.list(known))));
    }
}
