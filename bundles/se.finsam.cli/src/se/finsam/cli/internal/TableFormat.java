// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.exchange.table.CsvDialect;
import se.finsam.exchange.table.CsvTable;
import se.finsam.exchange.table.JsonTables;
import se.finsam.exchange.table.TextTable;

/** How commands print tables. */
enum TableFormat {
    TEXT,
    CSV,
    JSON;

    /** All tables in one text that ends in a line feed. */
    String of(List<Table> tables, Language language) {
        return switch (this) {
            case TEXT ->
                tables.stream().map(table -> TextTable.of(table, language)).collect(Collectors.joining("\n"));
            case CSV ->
                tables.stream()
                        .map(table -> CsvTable.of(table, CsvDialect.SWEDISH, language))
                        .collect(Collectors.joining("\n"));
            case JSON -> JsonTables.of(tables);
        };
    }
}
