// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.pivot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How facts are added up.
 *
 * @param rows dimensions of the rows, outermost first; empty for one row of everything
 * @param columns dimensions of the columns, none of which is among the rows; empty for one column
 * @param filters values that count, by dimension; every value of a dimension that is not here
 */
public record PivotRequest(List<Dimension> rows, List<Dimension> columns, Map<Dimension, Set<String>> filters) {
    /** Copies the collections and refuses a dimension that stands twice. */
    public PivotRequest {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        filters = Map.copyOf(filters);
        var seen = new HashSet<Dimension>(rows);
        seen.addAll(columns);
        if (seen.size() != rows.size() + columns.size()) {
            throw new IllegalArgumentException("A dimension stands twice among " + rows + " and " + columns);
        }
    }
}
