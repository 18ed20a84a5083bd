// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * A column of figures.
 *
 * @param id such as 2025 or 2025.cost; unique in the table
 * @param group heading over this and the neighbouring columns with an equal group; absent for none
 * @param year year that the figures are of
 * @param measure which of the line's formulas fills the column, such as value, cost or variance
 * @param unit unit of the column's figures unless a row declares its own
 */
public record Column(String id, Text header, @Nullable Text group, int year, String measure, Unit unit) {
    /** Checks that the column has an id. */
    public Column {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A column needs an id");
        }
    }
}
