// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.statement.PrintedStatement;
import se.finsam.core.table.Column;
import se.finsam.core.text.Text;

/** R6: rows and sums of a statement that follow different sign conventions. */
public final class SignsCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return input.printed().stream()
                .filter(statement -> !statement.mixedSigns().isEmpty())
                .map(SignsCheck::finding);
    }

    private static Finding finding(PrintedStatement statement) {
        var columns = statement.table().columns().stream()
                .filter(column -> statement.mixedSigns().contains(column.id()))
                .map(SignsCheck::head)
                .toList();
        var example = statement.cells().stream()
                .filter(cell -> cell.row().isSum()
                        && statement.mixedSigns().contains(cell.column().id()))
                .map(cell -> "%s %s".formatted(head(cell.column()), cell.text()))
                .collect(Collectors.joining(", "));
        return Finding.at(
                        Location.statement(statement.table()),
                        Say.format(
                                "Tabellen blandar teckenkonventioner: raderna och summan har olika tecken i %s (%s).",
                                "The table mixes sign conventions: the rows and the sum have different signs in %s (%s).",
                                Say.list(columns),
                                example))
                .because(new Text(
                        "Raderna skriver kostnad som plus och netto som kostnad minus intäkt; summan skriver resultat."
                                + " Välj ett sätt för hela tabellen, båda åren.",
                        "The rows print cost as plus and net as cost less revenue; the sum prints the result. Choose one"
                                + " way for the whole table, both years."));
    }

    private static String head(Column column) {
        var group = column.group();
        return group == null
                ? column.header().sv()
                : group.sv() + " " + column.header().sv();
    }
}
