// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** R11: figures of the report that stand in no cell of any statement, so that no other check sees them. */
public final class UnplacedCheck implements Check<Check.None> {
    private static final int SHOWN = 5;

    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var figures = input.report().map(report -> report.printed()).orElse(List.of());
        var unplaced = figures.stream()
                .filter(figure -> !isNothing(figure) && !hasCell(input, figure))
                .collect(Collectors.groupingBy(PrintedFigure::statement, LinkedHashMap::new, Collectors.toList()));
        return unplaced.entrySet().stream().map(entry -> finding(input, entry.getKey(), entry.getValue()));
    }

    /** True for an empty cell, a dash and a zero: a row that is left out when it is zero says the same. */
    private static boolean isNothing(PrintedFigure figure) {
        try {
            return FigureFormat.of(Language.SV)
                    .parse(figure.text())
                    .filter(value -> value.compareTo(BigDecimal.ZERO) != 0)
                    .isEmpty();
        } catch (FigureSyntaxException e) {
            return false;
        }
    }

    private static boolean hasCell(CheckInput input, PrintedFigure figure) {
        return input.table(figure.statement())
                .flatMap(table -> table.cell(figure.line(), figure.column()))
                .isPresent();
    }

    private static Finding finding(CheckInput input, String statement, List<PrintedFigure> figures) {
        var heading = figures.getFirst().table().isBlank()
                ? statement
                : figures.getFirst().table();
        var place = new Location(Text.same(heading), statement, null, null, null, null);
        if (input.templates().find(statement).isEmpty()) {
            return Finding.at(
                            place,
                            Say.format(
                                    "%d uppgifter kontrolleras inte: det finns ingen uppställning %s.",
                                    "%d figures are not checked: there is no statement %s.", figures.size(), statement))
                    .because(new Text(
                            "Mappen med rapportens egna mallar är kanske inte angiven.",
                            "The folder with the report's own templates may not be named."));
        }
        var first = figures.stream()
                .limit(SHOWN)
                .map(figure -> "%s/%s %s".formatted(figure.line(), figure.column(), figure.text()))
                .toList();
        return Finding.at(
                        place,
                        Say.format(
                                "%d uppgifter har ingen cell i uppställningen %s och kontrolleras inte, bland dem %s.",
                                "%d figures have no cell in the statement %s and are not checked, among them %s.",
                                figures.size(),
                                statement,
                                Say.list(first)))
                .because(new Text(
                        "Raden eller kolumnen heter något annat i mallen, eller så har räkenskaperna inget på raden.",
                        "The row or column is called something else in the template, or the accounts have nothing on"
                                + " the row."));
    }
}
