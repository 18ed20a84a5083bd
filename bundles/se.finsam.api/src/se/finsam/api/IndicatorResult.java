// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * What came of one indicator for some years.
 *
 * @param rows one per part
 * @param failure why it could not be computed at all, with the bundle's name; null when it could
 */
public record IndicatorResult(
        IndicatorContribution indicator,
        List<Row> rows,
        @Nullable Text failure) {
    /**
     * The values of one part.
     *
     * @param values one for each year asked for
     */
    public record Row(Indicator.Part part, Map<Integer, IndicatorValue> values) {
        /** Copies the values. */
        public Row {
            values = Map.copyOf(values);
        }
    }

    /** Copies the rows. */
    public IndicatorResult {
        rows = List.copyOf(rows);
    }
}
