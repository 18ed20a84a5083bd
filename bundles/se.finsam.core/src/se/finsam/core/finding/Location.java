// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.finding;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Section;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * Where a finding stands: in the report, in the model, or both.
 *
 * @param place the place as a reader of the report finds it
 * @param statement id of a statement
 * @param line id of a row of it
 * @param column id of a column of it
 * @param section key of a section of the report
 * @param object id, key or code of an element of the model
 */
public record Location(
        Text place,
        @Nullable String statement,
        @Nullable String line,
        @Nullable String column,
        @Nullable String section,
        @Nullable String object) {

    /** A cell of a statement. */
    public static Location cell(Table table, Row row, Column column) {
        var head = column.group() == null ? column.header() : column.group();
        var under = column.group() == null ? Text.EMPTY : column.header();
        return new Location(
                join(table.title(), row.label(), head, under), table.id(), row.id(), column.id(), null, null);
    }

    /** A row of a statement. */
    public static Location row(Table table, Row row) {
        return new Location(join(table.title(), row.label()), table.id(), row.id(), null, null, row.subject());
    }

    /** A whole statement. */
    public static Location statement(Table table) {
        return new Location(table.title(), table.id(), null, null, null, null);
    }

    /**
     * A section, or a block in it.
     *
     * @param block id of the block; null for the section itself
     */
    public static Location section(Section section, @Nullable String block) {
        var title = section.number().isEmpty() ? section.title() : section.number() + " " + section.title();
        return new Location(
                Text.same(title), null, null, null, section.key().isEmpty() ? section.id() : section.key(), block);
    }

    /** An element of the model that is in no particular place of the report. */
    public static Location object(Text place, String object) {
        return new Location(place, null, null, null, null, object);
    }

    /** Names the place among the places of one check; the same from run to run. */
    public String key() {
        return Stream.of(statement, line, column, section, object)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
    }

    private static Text join(Text... parts) {
        return new Text(
                Stream.of(parts).map(Text::sv).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")),
                Stream.of(parts).map(Text::en).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
    }
}
