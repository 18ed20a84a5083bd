// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.jspecify.annotations.Nullable;
import se.finsam.core.table.Cell;
import se.finsam.ui.UiLanguage;

/** Writes the cells of a table as the language writes figures; see {@link EntryConverter} for typing into them. */
final class FigureConverter extends DisplayConverter {
    /** What stands in a cell. */
    static String text(Cell cell) {
        return cell.text(UiLanguage.figures());
    }

    @Override
    public Object canonicalToDisplayValue(@Nullable Object value) {
        return value instanceof Cell cell ? text(cell) : "";
    }

    @Override
    public Object displayToCanonicalValue(Object shown) {
        throw new UnsupportedOperationException("What is typed is read by EntryConverter");
    }
}
