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
import se.finsam.exchange.table.JsonTables;

/** Statements as JSON with exact decimals. */
public final class StatementsJson implements Exporter<StatementsJson.Settings> {
    /** @param statements ids of the statements; all when there are none */
    record Settings(
            @Parameter(
                    sv = "Uppställningar",
                    en = "Statements",
                    helpSv = "Uppställningarnas id i den ordning de ska stå; alla när inga anges.",
                    helpEn = "Ids of the statements in the order wanted; all when none are given.")
            List<String> statements) {}

    @Override
    public Settings defaults() {
        return new Settings(List.of());
    }

    @Override
    public void write(ExportInput input, Settings settings, OutputStream out, Progress progress) throws IOException {
        var tables = StatementTables.of(input, settings.statements(), progress);
        out.write(JsonTables.of(tables).getBytes(StandardCharsets.UTF_8));
    }
}
