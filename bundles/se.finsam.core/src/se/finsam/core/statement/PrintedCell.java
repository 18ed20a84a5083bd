// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;

/**
 * A cell of an adopted report that can be compared with what the accounts give.
 *
 * @param text the cell as printed
 * @param value the printed number with the sign that the statement's own convention gives it, in {@code unit}; zero for
 *     a dash and for an empty cell
 * @param turned true when the report prints the number with the opposite sign
 * @param exact the figure of the accounts in {@code unit}; null when it is not known
 * @param shown the figure as the statement shows it, so that it adds up; null when it is not known
 * @param decimals decimals that the statement shows
 */
public record PrintedCell(
        Row row,
        Column column,
        String text,
        BigDecimal value,
        boolean turned,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal shown,
        int decimals,
        Unit unit) {
    /** The smallest difference that the statement shows. */
    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /**
     * True when the printed number is the one that the statement shows, so that it adds up, or can be a rounding, up or
     * down, of the figure of the accounts.
     */
    public boolean agrees() {
        return shown != null && value.compareTo(shown) == 0
                || exact != null && value.subtract(exact).abs().compareTo(step()) < 0;
    }

    /** True when the figure of the accounts has no more decimals than are shown, so that nothing is lost in print. */
    boolean isWhole() {
        return exact == null || exact.stripTrailingZeros().scale() <= decimals;
    }

    Interpreter.At at() {
        return new Interpreter.At(row.line(), row.subject(), column.measure(), column.year(), FactKind.ACTUAL);
    }

    PrintedCell turn() {
        return new PrintedCell(row, column, text, value.negate(), !turned, exact, shown, decimals, unit);
    }
}
