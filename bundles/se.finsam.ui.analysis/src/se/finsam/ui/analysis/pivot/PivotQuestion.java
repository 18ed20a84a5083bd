// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.pivot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.pivot.Dimension;
import se.finsam.analysis.pivot.Pivot;
import se.finsam.analysis.pivot.PivotRequest;
import se.finsam.analysis.pivot.PivotTable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.table.Table;

/**
 * What is added up: rows and, within them, others; columns; and what kind of figures. No dimension stands twice: one that is chosen in a place leaves the others.
 *
 * @param within dimension within that of the rows; null for none
 * @param columns null for one column of everything
 * @param kind null for every kind
 */
record PivotQuestion(
        Dimension rows,
        @Nullable Dimension within,
        @Nullable Dimension columns,
        @Nullable FactKind kind) {
    /** What an association is told apart by: itself is not. */
    static final List<Dimension> DIMENSIONS = Stream.of(Dimension.values())
            .filter(each -> each != Dimension.ASSOCIATION)
            .toList();

    /** Outturn by line and year. */
    static final PivotQuestion FIRST = new PivotQuestion(Dimension.LINE, null, Dimension.YEAR, FactKind.ACTUAL);

    PivotQuestion withRows(Dimension other) {
        return new PivotQuestion(other, within == other ? null : within, columns == other ? null : columns, kind);
    }

    PivotQuestion withWithin(@Nullable Dimension other) {
        return new PivotQuestion(rows, other == rows ? null : other, other == columns ? null : columns, kind);
    }

    PivotQuestion withColumns(@Nullable Dimension other) {
        return other == rows ? this : new PivotQuestion(rows, other == within ? null : within, other, kind);
    }

    PivotQuestion withKind(@Nullable FactKind other) {
        return new PivotQuestion(rows, within, columns, other);
    }

    /** The sums as a table. */
    Table of(Snapshot snapshot) {
        var request = new PivotRequest(
                Stream.of(rows, within).filter(each -> each != null).toList(),
                columns == null ? List.of() : List.of(columns),
                kind == null ? Map.of() : Map.of(Dimension.KIND, Set.of(kind.name())));
        var associations = List.of(snapshot);
        return PivotTable.of(Pivot.of(associations, request), associations);
    }
}
