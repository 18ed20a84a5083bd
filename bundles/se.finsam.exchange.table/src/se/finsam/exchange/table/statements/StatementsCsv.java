// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.exchange.table.CsvDialect;
import se.finsam.exchange.table.CsvTable;

/** Statements as CSV below each other. */
public final class StatementsCsv implements Exporter<StatementsCsv.Settings> {
    /** Dialect of the file. */
    enum Dialect {
        @Parameter(sv = "svenskt kalkylprogram", en = "Swedish spreadsheet")
        SWEDISH(CsvDialect.SWEDISH),
        @Parameter(sv = "RFC 4180", en = "RFC 4180")
        RFC4180(CsvDialect.RFC_4180);

        private final CsvDialect csv;

        Dialect(CsvDialect csv) {
            this.csv = csv;
        }
    }

    /** @param statements ids of the statements; all when there are none */
    record Settings(
            @Parameter(
                    sv = "Uppställningar",
                    en = "Statements",
                    helpSv = "Uppställningarnas id i den ordning de ska stå; alla när inga anges.",
                    helpEn = "Ids of the statements in the order wanted; all when none are given.")
            List<String> statements,

            @Parameter(
                    sv = "Form",
                    en = "Dialect",
                    helpSv = "För vem filen skrivs.",
                    helpEn = "For whom the file is written.")
            Dialect dialect) {}

    @Override
    public Settings defaults() {
        return new Settings(List.of(), Dialect.SWEDISH);
    }

    @Override
    public void write(ExportInput input, Settings settings, OutputStream out, Progress progress) throws IOException {
        var tables = StatementTables.of(input, settings.statements(), progress);
        out.write(CsvTable.of(tables, settings.dialect().csv, input.language()).getBytes(StandardCharsets.UTF_8));
    }
}
