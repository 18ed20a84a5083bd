// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.finsam.api.AnalysisContribution;
import se.finsam.api.CheckInput;
import se.finsam.api.Contributor;
import se.finsam.api.DriverInput;
import se.finsam.api.ExportInput;
import se.finsam.api.Forecast;
import se.finsam.api.ImportInput;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** The worked example in the schema of each extension point is the class that the tests compile, and it works. */
class SchemaExamplesTest {
    private static void assertExample(String schema, String name) throws IOException {
        var text = Files.readString(Path.of("..", "se.finsam.api", "schema", schema + ".exsd"));
        var source = Files.readString(Path.of("src", "se", "finsam", "engine", name + ".java"));
        UnaryOperator<String> letters = each -> each.replaceAll("\\s|@Override", "");
        var start = text.indexOf("public final class " + name);
        var example = text.substring(start, text.indexOf("&lt;/pre&gt;", start))
                .replace("&gt;", ">")
                .replace("&lt;", "<");
        assertTrue(letters.apply(source).endsWith(letters.apply(example)), example);
    }

    private static StatementTemplates template(String id, String xml) throws IOException {
        return StatementTemplates.of(
                List.of(StatementReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), id)));
    }

    @Test
    void theCheckRuns() throws IOException {
        assertExample("checks", "EquityCheck");
        var templates = template("br", """
            <statement xmlns="urn:se.finsam:statement:1" id="br">
              <title sv="" en=""/><columns years="1"><column/></columns>
              <lines><item id="totalEquity"><label sv="" en=""/><formula>revenue</formula></item></lines>
            </statement>
            """);
        var association = new SnapshotBuilder().item("revenue", Nature.INCOME).actual("revenue", 2025, "1200");
        var check = new EquityCheck();
        var input = new CheckInput(association.build(), templates, 2025);
        var findings = check.run(input, check.defaults(), Progress.ENDLESS).toList();
        assertEquals(1, findings.size());
        assertEquals(new BigDecimal("200"), findings.getFirst().difference());
    }

    @Test
    void theDriverForecasts() throws IOException {
        assertExample("forecastDrivers", "MeanDriver");
        var association = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .actual("cost", 2022, "900")
                .actual("cost", 2023, "100")
                .actual("cost", 2024, "200")
                .actual("cost", 2025, "600")
                .build();
        var driver = new MeanDriver();
        var input = DriverInput.of(association, "cost", null, 2025, List.of(2026));
        var made = assertInstanceOf(Forecast.Made.class, driver.forecast(input, driver.defaults()));
        assertEquals(new BigDecimal("300000.00"), made.points().getFirst().value());
        assertInstanceOf(Forecast.None.class, driver.forecast(input, new MeanDriver.Years(5)));
    }

    @Test
    void theIndicatorIsComputed() throws IOException {
        assertExample("indicators", "CostPerEmployee");
        var association = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .item("employees", Nature.STATISTIC)
                .actual("cost", 2025, "1200")
                .fact("employees", null, 2025, FactKind.ACTUAL, "3", Unit.PERSONS, Origin.TYPED)
                .build();
        var value = new CostPerEmployee().value(new IndicatorInput(association), Indicator.Part.WHOLE, 2025);
        var known = assertInstanceOf(IndicatorValue.Known.class, value);
        assertEquals(0, new BigDecimal("400000").compareTo(known.value()));
    }

    @Test
    void theAnalysisGivesItsTableAndItsSentence() throws IOException {
        assertExample("analyses", "LargestItem");
        var income = template("rr", """
            <statement xmlns="urn:se.finsam:statement:1" id="rr">
              <title sv="" en=""/><columns years="1"><column/></columns>
              <lines><item id="a"><label sv="" en=""/><formula>revenue</formula></item></lines>
            </statement>
            """);
        var association = new SnapshotBuilder().item("revenue", Nature.INCOME).actual("revenue", 2025, "1200");
        var largest = new AnalysisContribution(
                "largest",
                Text.same("Largest"),
                Text.EMPTY,
                "other",
                new Contributor("in.house", ""),
                LargestItem::new);
        var result = new AnalysisRunner(List.of(largest), List.of()).run("largest", association.build(), income, 2025);
        assertEquals(1, result.table("rr").orElseThrow().rows().size());
        assertEquals(1, result.sentences("largest").orElseThrow().texts().size());
        assertTrue(result.chart("rr").isEmpty());
    }

    @Test
    void theImporterReadsItsFile() throws IOException {
        assertExample("importers", "CostFile");
        var importer = new CostFile();
        var association = new SnapshotBuilder().build();
        var input = new ImportInput("a.txt", "1200".getBytes(StandardCharsets.UTF_8), association);
        var result = importer.read(input, importer.defaults(), Progress.ENDLESS);
        assertEquals(
                new BigDecimal("1200"), result.facts().getFirst().quantity().value());
        var letters = new ImportInput("a.txt", "abc".getBytes(StandardCharsets.UTF_8), association);
        assertTrue(importer.read(letters, importer.defaults(), Progress.ENDLESS).hasErrors());
    }

    @Test
    void theExporterWritesTheMembers() throws IOException {
        assertExample("exporters", "MemberList");
        var association = new SnapshotBuilder()
                .member("m1", "Kommun", MemberKind.MUNICIPALITY)
                .build();
        var input = new ExportInput(association, StatementTemplates.of(List.of()), List.of(), Language.SV);
        var out = new ByteArrayOutputStream();
        new MemberList().write(input, new MemberList.Settings(true), out, Progress.ENDLESS);
        assertEquals("m1 Kommun\n", out.toString(StandardCharsets.UTF_8));
    }
}
