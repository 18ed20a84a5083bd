// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Relation;
import se.finsam.report.ReportDataException;

/** Collects the rows of a relation. */
final class Rows {
    private final List<Relation.Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** Columns of text. */
    Rows text(String... names) {
        return columns(Relation.Type.STRING, names);
    }

    /** Columns of one type. */
    Rows columns(Relation.Type type, String... names) {
        for (var name : names) {
            columns.add(new Relation.Column(name, type));
        }
        return this;
    }

    /** A row with one value per column. */
    void add(@Nullable Object... values) {
        rows.add(Collections.unmodifiableList(Arrays.asList(values)));
    }

    Relation relation() {
        return new Relation(columns, rows);
    }

    /** An argument that the design must give. */
    static String required(Map<String, String> arguments, String name) {
        var value = arguments.get(name);
        if (value == null || value.isBlank()) {
            throw new ReportDataException(
                    "The argument %s is missing; add a line \"%s = …\" to the query".formatted(name, name));
        }
        return value;
    }
}
