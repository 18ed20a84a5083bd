// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;

/** Computes formulas over what a report prints; a line that is not printed counts as the accounts give it. */
final class PrintedValues extends Interpreter {
    private final LineValues values;
    private final Map<String, PrintedCell> printed;

    PrintedValues(Snapshot snapshot, LineValues values, Map<String, PrintedCell> printed) {
        super(snapshot);
        this.values = values;
        this.printed = printed;
    }

    /** Name of the cell in the map of printed cells. */
    static String key(At at) {
        var row = at.subject() == null ? at.line() : at.subject();
        return row + "@" + column(at);
    }

    /** Id of the column of a cell. */
    static String column(At at) {
        return at.measure().equals("value") ? Integer.toString(at.year()) : at.year() + "." + at.measure();
    }

    Optional<PrintedCell> printed(At at) {
        return Optional.ofNullable(printed.get(key(at)));
    }

    Amount value(At at) {
        return printed(at).map(PrintedValues::amount).orElseGet(() -> values.value(at));
    }

    private static Amount amount(PrintedCell cell) {
        return cell.unit().isMoney()
                ? new Amount.Known(
                        new Quantity(cell.value(), cell.unit()).in(Unit.KR).value(), Unit.KR, Evidence.NONE)
                : new Amount.Known(cell.value(), cell.unit(), Evidence.NONE);
    }

    @Override
    Amount item(Formula.Item item, At at) {
        return values.item(item, at);
    }

    @Override
    Amount line(String id, At at) {
        return values.cells(id, at).stream()
                .map(this::value)
                .reduce((a, b) -> Arithmetic.combine(Formula.Operator.PLUS, a, b, values.noDivision(at)))
                .orElse(Arithmetic.ZERO);
    }

    @Override
    Amount measure(String id, At at) {
        return value(at.at(at.line(), at.subject(), id));
    }

    /** True if the formula refers to other cells of the statement, so that print can be compared with print. */
    static boolean isWithinStatement(Formula formula) {
        return formula instanceof Formula.Line
                || formula instanceof Formula.Measure
                || formula.parts().stream().anyMatch(PrintedValues::isWithinStatement);
    }

    /** True if the formula is a figure of the year before and not only made with one, as a change is. */
    static boolean isCarried(Formula formula) {
        return switch (formula) {
            case Formula.Shift shift -> shift.years() < 0;
            case Formula.First first -> first.operands().stream().anyMatch(PrintedValues::isCarried);
            default -> false;
        };
    }

    /** The cells that a cell is computed from. */
    List<At> operands(Formula formula, At at) {
        return switch (formula) {
            case Formula.Line line -> values.cells(line.id(), at);
            case Formula.Measure measure -> List.of(at.at(at.line(), at.subject(), measure.id()));
            case Formula.Shift shift -> operands(shift.operand(), at.inYear(at.year() + shift.years()));
            default ->
                formula.parts().stream()
                        .flatMap(part -> operands(part, at).stream())
                        .toList();
        };
    }
}
