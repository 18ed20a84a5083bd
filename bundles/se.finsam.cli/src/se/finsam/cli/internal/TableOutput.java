// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.exchange.table.CsvDialect;
import se.finsam.exchange.table.CsvTable;
import se.finsam.exchange.table.ExcelTables;
import se.finsam.exchange.table.JsonTables;
import se.finsam.exchange.table.TextTable;

/** How and where a command writes its tables; the options are the same for every command that has some. */
final class TableOutput {
    enum Format {
        TEXT,
        CSV,
        JSON,
        XLSX
    }

    enum Dialect {
        SWEDISH(CsvDialect.SWEDISH),
        RFC4180(CsvDialect.RFC_4180);

        private final CsvDialect csv;

        Dialect(CsvDialect csv) {
            this.csv = csv;
        }
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--dialect", paramLabel = "DIALECT", defaultValue = "swedish")
    private Dialect dialect = Dialect.SWEDISH;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** Refuses a workbook without a file to write it to; asked before the work begins. */
    void require(Environment environment) {
        if (format == Format.XLSX && out == null) {
            throw new CommandException(ExitCode.USAGE, environment.text("workbookNeedsFile"));
        }
    }

    /** Prints the tables, or writes them to the file asked for and prints its name. */
    void write(Environment environment, List<Table> tables) throws IOException {
        var language = environment.language();
        var file = out;
        if (file == null) {
            environment.out().print(text(tables, language));
        } else {
            if (format == Format.XLSX) {
                Associations.write(environment, file, ExcelTables.of(tables, language));
            } else {
                Associations.write(environment, file, text(tables, language));
            }
            environment.out().println(file);
        }
        environment.out().flush();
    }

    private String text(List<Table> tables, Language language) {
        return switch (format) {
            case TEXT ->
                tables.stream().map(table -> TextTable.of(table, language)).collect(Collectors.joining("\n"));
            case CSV -> CsvTable.of(tables, dialect.csv, language);
            case JSON -> JsonTables.of(tables);
            case XLSX -> throw new IllegalStateException("a workbook is no text");
        };
    }
}
