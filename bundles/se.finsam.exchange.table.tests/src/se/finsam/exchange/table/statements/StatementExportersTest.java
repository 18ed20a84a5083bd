// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.statements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;

class StatementExportersTest {
    private static StatementTemplate template(String id) throws IOException {
        var xml = """
            <statement xmlns="urn:se.finsam:statement:1" id="%s">
              <title sv="%s" en=""/><columns years="1"><column/></columns>
              <lines><item id="cost"><label sv="Kostnad" en="Cost"/><formula>cost</formula></item></lines>
            </statement>
            """.formatted(id, id);
        return StatementReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), id);
    }

    private static ExportInput input(Integer... years) throws IOException {
        var snapshot = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .actual("cost", 2024, "11")
                .actual("cost", 2025, "12")
                .build();
        var templates = StatementTemplates.of(List.of(template("a"), template("b")));
        return new ExportInput(snapshot, templates, List.of(years), Language.SV);
    }

    private static <P extends Record> byte[] written(Exporter<P> exporter, P settings, ExportInput input)
            throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(input, settings, out, Progress.ENDLESS);
        return out.toByteArray();
    }

    private static String csv(ExportInput input, String... statements) throws IOException {
        var settings = new StatementsCsv.Settings(List.of(statements), StatementsCsv.Dialect.SWEDISH);
        return new String(written(new StatementsCsv(), settings, input), StandardCharsets.UTF_8);
    }

    @Test
    void withoutYearsTheNewestOutturnIsWritten() throws IOException {
        var text = csv(input(), "a");
        assertTrue(text.contains("cost;Kostnad;;12"), text);
        assertTrue(csv(input(2024), "a").contains("cost;Kostnad;;11"));
    }

    @Test
    void allStatementsAreWrittenUnlessSomeAreAskedFor() throws IOException {
        assertEquals(2, csv(input()).split("Kostnad", -1).length - 1);
        var refusal =
                assertThrows(ExportException.class, () -> csv(input(), "c")).text();
        assertEquals("Uppställningen c finns inte; det finns a, b", refusal.sv());
    }

    @Test
    void aWorkbookHasOneSheetForEachAndIsTheSameEachTime() throws IOException {
        var exporter = new StatementsWorkbook();
        var bytes = written(exporter, exporter.defaults(), input());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(2, workbook.getNumberOfSheets());
        }
        assertArrayEquals(bytes, written(exporter, exporter.defaults(), input()));
    }

    @Test
    void jsonHoldsExactValues() throws IOException {
        var exporter = new StatementsJson();
        var text = new String(written(exporter, exporter.defaults(), input()), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"12\"") || text.contains("\"12000\""), text);
    }
}
