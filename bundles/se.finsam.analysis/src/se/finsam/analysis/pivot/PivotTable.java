// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.pivot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** A pivot as a table, with the names of what its keys stand for; a cell without facts is blank. */
public final class PivotTable {
    /** Id of the table. */
    public static final String ID = "pivot";

    private final Pivot pivot;
    private final List<Snapshot> associations;
    private final Unit unit;

    private PivotTable(Pivot pivot, List<Snapshot> associations) {
        this.pivot = pivot;
        this.associations = associations;
        unit = associations.getFirst().presentationUnit();
    }

    /**
     * The table in the presentation unit of the first association.
     *
     * @param associations those that the pivot was made of, at least one
     */
    public static Table of(Pivot pivot, List<Snapshot> associations) {
        return new PivotTable(pivot, associations).table();
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        var seen = new HashSet<String>();
        for (var key : pivot.columns()) {
            columns.add(
                    new Column(id(key, seen), label(pivot.request().columns(), key), null, year(key), "value", unit));
        }
        var rows = new ArrayList<Row>();
        var rowIds = new HashSet<String>();
        for (var key : pivot.rows()) {
            var id = id(key, rowIds);
            rows.add(new Row(
                    id,
                    Row.Kind.ITEM,
                    0,
                    label(pivot.request().rows(), key),
                    "",
                    id,
                    null,
                    pivot.columns().stream().map(column -> cell(key, column)).toList()));
        }
        return new Table(
                ID, new Text("Sammanställning", "Pivot"), Phrase.amountsIn(unit), unit, columns, rows, List.of());
    }

    private Cell cell(List<String> row, List<String> column) {
        return pivot.ore(row, column)
                .<Cell>map(
                        ore -> Cell.Figure.of(Quantity.ofOre(ore).in(unit).value(), unit, Display.WHOLE, Evidence.NONE))
                .orElse(Cell.Blank.EMPTY);
    }

    private static String id(List<String> key, HashSet<String> seen) {
        var id = key.isEmpty() ? "all" : String.join("|", key);
        var unique = id.isBlank() ? "none" : id;
        while (!seen.add(unique)) {
            unique += "'";
        }
        return unique;
    }

    private int year(List<String> key) {
        var at = pivot.request().columns().indexOf(Dimension.YEAR);
        return at < 0 ? 0 : Integer.parseInt(key.get(at));
    }

    private Text label(List<Dimension> dimensions, List<String> key) {
        if (key.isEmpty()) {
            return new Text("Totalt", "Total");
        }
        var parts = IntStream.range(0, key.size())
                .mapToObj(i -> label(dimensions.get(i), key.get(i)))
                .toList();
        return new Text(joined(parts, Language.SV), joined(parts, Language.EN));
    }

    private static String joined(List<Text> parts, Language language) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(" · "));
    }

    private Text label(Dimension dimension, String value) {
        return switch (dimension) {
            case YEAR -> Text.same(value);
            case KIND ->
                switch (FactKind.valueOf(value)) {
                    case ACTUAL -> new Text("utfall", "outturn");
                    case BUDGET -> new Text("budget", "budget");
                    case PLAN -> new Text("plan", "plan");
                };
            case LINE ->
                associations.stream()
                        .flatMap(association -> association.item(value).stream())
                        .findFirst()
                        .map(item -> new Text(item.name(), item.nameEn().isEmpty() ? item.name() : item.nameEn()))
                        .orElse(Text.same(value));
            case OBJECT, MEMBER ->
                value.isEmpty()
                        ? new Text("ej fördelat", "not allocated")
                        : associations.stream()
                                .flatMap(association -> association.subject(value).stream())
                                .findFirst()
                                .map(Subject::shortName)
                                .map(Text::same)
                                .orElse(Text.same(value));
            case ASSOCIATION ->
                associations.stream()
                        .filter(association -> association.association().id().equals(value))
                        .findFirst()
                        .map(association -> Text.same(association.association().shortName()))
                        .orElse(Text.same(value));
        };
    }
}
