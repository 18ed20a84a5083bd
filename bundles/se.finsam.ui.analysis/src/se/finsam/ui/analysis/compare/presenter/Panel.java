// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * A table with its charts, or why there is none.
 *
 * @param table with those footnotes alone that point to cells; without columns when there is a problem
 * @param grid the same as the grid shows it
 * @param sentences what the figures say
 * @param problem why nothing can be shown; null when something can
 */
public record Panel(
        Table table,
        Table grid,
        List<Text> sentences,
        @Nullable Text problem,
        Charts charts) {
    /** Draws a panel. */
    @FunctionalInterface
    public interface Charts {
        /**
         * The chart for what is selected.
         *
         * @param row a row with figures
         */
        ChartView of(Row row, Drawn drawn);
    }

    /** Copies the sentences. */
    public Panel {
        sentences = List.copyOf(sentences);
    }

    /** A panel of a table whose footnotes that point to no cell are sentences. */
    static Panel of(Table table, Charts charts) {
        var remarks = table.footnotes().stream()
                .filter(note -> !note.places().isEmpty())
                .toList();
        var sentences = table.footnotes().stream()
                .filter(note -> note.places().isEmpty())
                .map(Footnote::text)
                .toList();
        var noted = withFootnotes(table, remarks);
        return new Panel(noted, noted, sentences, null, charts);
    }

    /** A panel without a table. */
    static Panel failed(String id, Unit unit, Text problem) {
        var empty = new Table(id, Text.EMPTY, Text.EMPTY, unit, List.of(), List.of(), List.of());
        return new Panel(empty, empty, List.of(), problem, (row, drawn) -> {
            throw new IllegalStateException("Nothing to draw");
        });
    }

    /** The table with signs after the labels of its rows. */
    static Table signed(Table table, Function<Row, String> signs) {
        return labelled(table, row -> {
            var sign = signs.apply(row);
            return sign.isEmpty()
                    ? row.label()
                    : new Text(row.label().sv() + " " + sign, row.label().en() + " " + sign);
        });
    }

    /** The table with other labels of its rows. */
    static Table labelled(Table table, Function<Row, Text> labels) {
        var rows = table.rows().stream()
                .map(row -> new Row(
                        row.id(),
                        row.kind(),
                        row.level(),
                        labels.apply(row),
                        row.note(),
                        row.line(),
                        row.subject(),
                        row.cells()))
                .toList();
        return new Table(
                table.id(), table.title(), table.unitNote(), table.unit(), table.columns(), rows, table.footnotes());
    }

    static Table withFootnotes(Table table, List<Footnote> footnotes) {
        return new Table(
                table.id(), table.title(), table.unitNote(), table.unit(), table.columns(), table.rows(), footnotes);
    }

    /** What makes figures of the table hard to compare, each with the sign that stands where it concerns. */
    public List<Footnote> remarks() {
        return table.footnotes();
    }

    /** The rows that figures stand in. */
    public Stream<Row> figures() {
        return table.rows().stream().filter(row -> row.kind() != Row.Kind.HEADING);
    }

    /** The chart for the row of a place, or else for the first row; none without rows. */
    public Optional<ChartView> chart(@Nullable Place place, Drawn drawn) {
        return figures()
                .filter(row -> place != null && row.id().equals(place.row()))
                .findFirst()
                .or(() -> figures().findFirst())
                .map(row -> charts.of(row, drawn));
    }
}
