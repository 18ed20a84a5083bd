// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Explanation;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Section;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.statement.Prose;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementException;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.SwedishFormat;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The statements of the real association that is shipped as the example. */
class SampleTest {
    private static final SwedishFormat SWEDISH = new SwedishFormat();

    private static StatementTemplates templates;
    private static Snapshot sample;

    @BeforeAll
    static void read() throws IOException {
        templates = HandBuilt.templates();
        var url = Platform.getBundle("se.finsam.sample").getEntry("samspelet.finsam");
        try (var in = url.openStream()) {
            sample = SnapshotBuilder.snapshot(new AssociationFile().read(in, "samspelet.finsam"));
        }
    }

    private static Table table(String id) {
        return new StatementEvaluator(sample).evaluate(templates.find(id).orElseThrow(), 2025);
    }

    private static Table table(String id, int... years) {
        var list = Arrays.stream(years).boxed().toList();
        return new StatementEvaluator(sample).evaluate(templates.find(id).orElseThrow(), list);
    }

    private static List<String> row(Table table, String row) {
        return table.columns().stream()
                .map(column ->
                        table.cell(row, column.id()).orElseThrow().text(SWEDISH).replace('\u00A0', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oversikt | revenue | 10 006; 10 028; 10 012; 9 790; 9 943; 9 881",
                "oversikt | cost | 9 447; 10 184; 11 211; 9 422; 10 603; 9 736",
                "oversikt | result | 709; 90; −959; 415; −660; 145",
                "oversikt | solvency | 46,7 %; 43,3 %; 44,5 %; 64,6 %; 53,7 %; 86,9 %",
                "oversikt | employees | 0; 0; 0; 0; 0; 0",
                "rr | revenue | 10 006; 10 028",
                "rr | cost | −9 447; −10 184",
                "rr | depreciation | –; –",
                "rr | operatingResult | 559; −156",
                "rr | financialIncome | 151; 248",
                "rr | financialExpense | −1; −2",
                "rr | resultAfterFinancial | 709; 90",
                "rr | result | 709; 90",
                "br | receivables | 235; 341",
                "br | cash | 6 867; 5 680",
                "br | totalAssets | 7 102; 6 021",
                "br | otherEquity | 2 609; 2 519",
                "br | totalEquity | 3 318; 2 609",
                "br | totalEquityAndLiabilities | 7 102; 6 021",
                "kf | nonCash | 0; 0",
                "kf | receivablesChange | 106; 2",
                "kf | payablesChange | 372; 273",
                "kf | operatingCashFlow | 1 187; 365",
                "kf | openingCash | 5 680; 5 315",
                "kf | closingCash | 6 867; 5 680",
                "drift | total | 10 157; 9 448; 709; 643; +66; 10 276; 10 186; 90",
                "drift | stegen-kristinehamn | –; 2 245; −2 245; −2 520; +275; –; 2 350; −2 350",
                "not2 | total | 10 006; 10 028",
                "not3 | total | 9 447; 10 184",
                "not4 | total | 235; 341",
                "not5 | total | 3 784; 3 412",
                "budget | openingEquity | 3 318; 2 082; 10 006",
                "budget | totalFunding | 13 642; 12 056; 19 980",
                "budget | totalCost | 11 560; 2 050; 1 950",
                "budget | closingEquity | 2 082; 10 006; 18 030",
                "diagram-resultat | equity | 3 723; 3 063; 3 478; 2 519; 2 609; 3 318",
                "diagram-eget-kapital | equity | 3 318; 2 082; 10 006; 18 030",
                "diagram-eget-kapital | buffer | 700; 700; 700; 700"
            })
    void theKnownAnswersComeOut(String statement, String row, String figures) {
        assertEquals(List.of(figures.split("; ")), row(table(statement), row));
    }

    @ParameterizedTest
    @CsvSource({"receivables, 343", "cash, 5 315", "totalAssets, 5 658", "payables, 3 139", "totalEquity, 2 519"})
    void theBalanceSheetOf2023IsDerived(String row, String figure) {
        var table = table("br", 2023);
        assertEquals(List.of(figure), row(table, row));
        assertEquals(
                Origin.DERIVED,
                table.cell(row, "2023").orElseThrow().figure().orElseThrow().origin());
    }

    @Test
    void everyPrintedFigureStandsInACell() {
        var missing = new ArrayList<String>();
        var report = sample.report(2025).orElseThrow();
        assertFalse(report.printed().isEmpty());
        for (var printed : report.printed()) {
            var found = templates
                    .find(printed.statement())
                    .flatMap(template -> table(template.id()).cell(printed.line(), printed.column()))
                    .filter(cell -> printed.text().equals(cell.printed()));
            if (found.isEmpty()) {
                missing.add(printed.statement() + "/" + printed.line() + "@" + printed.column());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyFigureInProseIsFound() {
        var references = new FigureReferences(sample, templates, 2025);
        var broken = new ArrayList<String>();
        var found = 0;
        for (var text : prose(sample.report(2025).orElseThrow()).toList()) {
            for (var reference : Prose.parse(text).references().toList()) {
                found++;
                try {
                    references.text(reference, Language.SV);
                } catch (StatementException e) {
                    broken.add(e.getMessage());
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(found > 20, "only " + found + " references");
    }

    private static Stream<String> prose(AnnualReport report) {
        return Stream.concat(
                report.sections().stream().flatMap(SampleTest::prose),
                report.explanations().stream().map(Explanation::text));
    }

    private static Stream<String> prose(Section section) {
        var own = section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.BulletList list -> list.items().stream();
            case Block.TableBlock table -> Stream.<String>empty();
            case Block.ChartBlock chart -> Stream.of(chart.altText());
        });
        return Stream.concat(own, section.sections().stream().flatMap(SampleTest::prose));
    }
}
