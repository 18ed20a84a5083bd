// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of typed columns that a report design reads as a data set.
 *
 * @param columns columns with distinct names
 * @param rows rows with one value per column, null where there is none
 */
public record Relation(List<Column> columns, List<List<@Nullable Object>> rows) {
    /** Type of a column and the Java class of its values. */
    public enum Type {
        STRING(String.class),
        INTEGER(Integer.class),
        DECIMAL(BigDecimal.class),
        DATE(LocalDate.class),
        BOOLEAN(Boolean.class);

        private final Class<?> valueClass;

        Type(Class<?> valueClass) {
            this.valueClass = valueClass;
        }

        /** Class of the values in a column of this type. */
        public Class<?> valueClass() {
            return valueClass;
        }
    }

    /** Name and type of a column. */
    public record Column(String name, Type type) {}

    public Relation {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("column " + column.name() + " occurs twice");
            }
        }
        List<List<@Nullable Object>> copies = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            copies.add(checked(columns, row));
        }
        rows = Collections.unmodifiableList(copies);
    }

    private static List<@Nullable Object> checked(List<Column> columns, List<@Nullable Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " values for " + columns.size() + " columns: " + row);
        }
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            Column column = columns.get(i);
            if (value != null && !column.type().valueClass().isInstance(value)) {
                throw new IllegalArgumentException("column " + column.name() + " holds " + column.type() + ", not "
                        + value.getClass().getName());
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(row));
    }

    /** Position of a column from 0, or -1 if there is none of that name. */
    public int indexOf(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(columnName)) {
                return i;
            }
        }
        return -1;
    }
}
