// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.statements;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.Progress;
import se.finsam.exchange.table.JsonTables;

/** Statements as JSON with exact decimals. */
public final class StatementsJson implements Exporter<StatementChoice> {
    @Override
    public StatementChoice defaults() {
        return StatementChoice.ALL;
    }

    @Override
    public void write(ExportInput input, StatementChoice choice, OutputStream out, Progress progress)
            throws IOException {
        var tables = StatementTables.of(input, choice.statements(), progress);
        JsonTables.write(tables, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
