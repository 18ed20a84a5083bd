// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.text.Text;

/**
 * A line with its values.
 *
 * @param id unique in the comparison
 * @param line id of the template's line, else as {@code id}
 * @param subject key of the member, cost unit or intervention that it is about, if any
 * @param item code of the line item that it shows, when it is just that
 * @param unit unit of its values; money in the unit of presentation
 * @param values figure or unknown cell by year; none for a heading
 */
public record Line(
        String id,
        Text label,
        Row.Kind kind,
        int level,
        String line,
        @Nullable String subject,
        @Nullable String item,
        Unit unit,
        Display display,
        Map<Integer, Cell> values) {
    /** Copies the values. */
    public Line {
        values = Map.copyOf(values);
    }

    /** The value of a year; blank for a year that was not asked for. */
    public Cell value(int year) {
        return values.getOrDefault(year, Cell.Blank.EMPTY);
    }
}
