// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and clicks as spreadsheets have them: typing or F2 or a double click edits, Delete clears, Ctrl+D and Ctrl+R fill. */
final class GridBindings extends AbstractUiBindingConfiguration {
    private static final String SIGNS = "-+−.,";

    private final TableGrid grid;

    GridBindings(TableGrid grid) {
        this.grid = grid;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        IKeyEventMatcher sign = event -> event.stateMask == 0 && SIGNS.indexOf(event.character) >= 0;
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
        registry.registerKeyBinding(sign, new KeyEditAction());
        registry.registerKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.DEL), (table, event) -> new GridFill(grid).clear());
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'd'), (table, event) -> new GridFill(grid).down());
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'r'), (table, event) -> new GridFill(grid).right());
        registry.registerKeyBinding(new KeyEventMatcher(SWT.ALT, SWT.ARROW_DOWN), (table, event) -> grid.selected()
                .ifPresent(at -> grid.sortBy(at.column().id())));
        registry.registerSingleClickBinding(
                MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                (table, event) -> grid.sortBy(grid.table()
                        .columns()
                        .get(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x)))
                        .id()));
        registry.registerSingleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.CORNER, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> grid.sortBy(RowSort.LABELS));
        registry.registerDoubleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON), new MouseEditAction());
    }
}
