// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.core.text.Language;
import se.finsam.model.text.Texts;

/** A statement with a column for what the report prints after each column that it prints. */
final class PrintedBeside {
    /** Ends the id of a column of printed figures. */
    static final String SUFFIX = ".printed";

    private static final Texts TEXTS = Texts.of(PrintedBeside.class);

    private PrintedBeside() {}

    static Table of(Table table) {
        var columns = new ArrayList<Column>();
        var places = new ArrayList<Place>();
        for (var index = 0; index < table.columns().size(); index++) {
            var column = table.columns().get(index);
            columns.add(column);
            places.add(new Place(index, false));
            var at = index;
            if (table.rows().stream().anyMatch(row -> row.cells().get(at).printed() != null)) {
                columns.add(printed(column));
                places.add(new Place(index, true));
            }
        }
        var rows = table.rows().stream().map(row -> row(row, places)).toList();
        return new Table(table.id(), table.title(), table.unitNote(), table.unit(), columns, rows, table.footnotes());
    }

    private record Place(int column, boolean printed) {}

    private static Column printed(Column column) {
        return new Column(
                column.id() + SUFFIX,
                TEXTS.get("printed", column.header()),
                column.group(),
                column.year(),
                column.measure() + SUFFIX,
                column.unit());
    }

    private static Row row(Row row, List<Place> places) {
        var cells = places.stream()
                .map(place -> place.printed()
                        ? cell(row.cells().get(place.column()))
                        : row.cells().get(place.column()))
                .toList();
        return new Row(row.id(), row.kind(), row.level(), row.label(), row.note(), row.line(), row.subject(), cells);
    }

    private static Cell cell(Cell cell) {
        var value = number(cell.printed());
        if (value == null) {
            return cell.printed() == null ? Cell.Blank.EMPTY : new Cell.Blank(cell.printed());
        }
        var display = new Display(Math.max(0, value.scale()), Display.Zero.ZERO, false);
        var unit = cell.figure().map(Cell.Figure::unit).orElse(Unit.COUNT);
        return new Cell.Figure(
                value,
                value.setScale(display.decimals()),
                unit,
                display,
                Origin.PRINTED,
                List.of(),
                List.of(),
                cell.printed());
    }

    private static @Nullable BigDecimal number(@Nullable String printed) {
        try {
            return printed == null
                    ? null
                    : FigureFormat.of(Language.SV).parse(printed).orElse(null);
        } catch (FigureSyntaxException e) {
            return null;
        }
    }
}
