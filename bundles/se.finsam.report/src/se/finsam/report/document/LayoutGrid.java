// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.util.List;

/**
 * Blocks side by side, such as signatures. It has no meaning as a table: read row by row it is the same text.
 *
 * @param name name in the design; may be empty
 * @param rows cells of each row, each with its blocks
 */
public record LayoutGrid(String name, List<List<List<Node>>> rows) implements Node {
    public LayoutGrid {
        rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }

    /** Cells of the longest row. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
