// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.core.snapshot.Quantity;

/** How the rows of a table change from the year before to the newest. */
public final class Changes {
    /**
     * A row with both figures as shown, in the unit of the table.
     *
     * @param amount what it changes by before any rounding, which in large units is most of a small figure
     */
    public record Change(Row row, Column column, BigDecimal before, BigDecimal now, BigDecimal amount) {}

    private Changes() {}

    /** The rows of one kind that are known in both years; empty unless the table shows two years. */
    public static List<Change> of(Table table, Row.Kind kind) {
        var found = new ArrayList<Change>();
        var years = table.columns().stream()
                .map(Column::year)
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
        if (years.size() < 2 || table.columns().size() != years.size()) {
            return found;
        }
        var newest = column(table, years.get(0));
        var older = column(table, years.get(1));
        for (var row : table.rows()) {
            if (row.kind() == kind
                    && row.cells().get(newest) instanceof Cell.Figure now
                    && row.cells().get(older) instanceof Cell.Figure before) {
                found.add(new Change(
                        row,
                        table.columns().get(newest),
                        before.shown(),
                        now.shown(),
                        now.exact().subtract(before.exact())));
            }
        }
        return found;
    }

    private static int column(Table table, int year) {
        return table.columns().stream().map(Column::year).toList().indexOf(year);
    }

    /**
     * Rows that take over from each other while their total stays much as it was: what was in one is in the other.
     *
     * @param percent change that each row must pass, in percent of the total of the year before; the total may not
     * @param least change in money that each row must pass
     */
    public static List<Change> moved(Table table, int percent, Quantity least) {
        var rows = of(table, Row.Kind.ITEM);
        var totals = of(table, Row.Kind.TOTAL);
        if (totals.isEmpty()) {
            return List.of();
        }
        var total = totals.getLast();
        var limit = total.before().abs().multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100));
        if (limit.signum() == 0 || total.amount().abs().compareTo(limit) > 0) {
            return List.of();
        }
        var amount = table.unit().isMoney() ? least.in(table.unit()).value() : BigDecimal.ZERO;
        var large = rows.stream()
                .filter(change -> change.amount().abs().compareTo(limit) > 0
                        && change.amount().abs().compareTo(amount) > 0)
                .toList();
        var both = large.stream().anyMatch(change -> change.amount().signum() > 0)
                && large.stream().anyMatch(change -> change.amount().signum() < 0);
        return both ? large : List.of();
    }
}
