// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

class PlanTablesTest {
    private static final List<Integer> YEARS = List.of(2026, 2027, 2028);

    private final PlanModel model = Plans.model();

    private static List<String> row(Table table, String row) {
        return table.row(row).orElseThrow().cells().stream()
                .map(cell -> cell.text(FigureFormat.of(Language.SV)).replace('\u00A0', ' '))
                .toList();
    }

    /** The plan is computed twice over: by the template of the statement and by the lines of the plan. */
    @Test
    void thePlanEqualsTheStatement() throws IOException {
        var plan = PlanTables.lines(List.of(Variant.plan(model)), YEARS, Unit.TKR);
        Table statement;
        try (var in = Files.newInputStream(Path.of("..", "se.finsam.analysis", "statements", "budget.statement.xml"))) {
            var template = StatementReader.read(in, "budget");
            statement = new StatementEvaluator(Plans.SAMPLE).evaluate(template, 2025);
        }
        for (var id : List.of(
                "contribution",
                "openingEquity",
                "totalFunding",
                "administration",
                "styrelse",
                "lufss",
                "tris",
                "forberedande-grums",
                "totalCost",
                "closingEquity",
                "uncommitted")) {
            assertEquals(row(statement, id), row(plan, id), id);
        }
        assertEquals(row(statement, "esf"), row(plan, "esfFunding"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tris | –; +3 823; +3 823; –; –; –",
                "newInterventions | –; –; –; –; +8 665; +8 665",
                "resultEffect | –; −9 260; −9 260; –; −8 665; −8 665",
                "equityEffect | –; −9 260; −18 520; –; −8 665; −17 330"
            })
    void scenariosBesideEachOtherShowWhatTellsThemApart(String row, String figures) {
        var variants = List.of(
                Variant.scenario(model, "plan"),
                Variant.scenario(model, "prolong-all"),
                Variant.scenario(model, "pot-even"));
        var table = PlanTables.differences(variants, YEARS, Unit.TKR);
        assertEquals(List.of(figures.split("; ")), row(table, row));
        assertTrue(table.row("administration").isEmpty(), "a line that does not differ is left out");
    }

    @Test
    void whatRestsOnAnAssumptionSaysSo() {
        var table = PlanTables.lines(List.of(Variant.scenario(model, "prolong-all")), YEARS, Unit.TKR);
        var decided = table.cell("tris", "2026").orElseThrow().figure().orElseThrow();
        var assumed = table.cell("closingEquity", "2028").orElseThrow().figure().orElseThrow();
        assertEquals(Origin.TYPED, decided.origin());
        assertEquals(1, decided.facts().size());
        assertEquals(Origin.DERIVED, assumed.origin());
        assertEquals(List.of("Insatserna fortsätter till 2026 års kostnad"), assumed.derivations());
        assertEquals(List.of("0", "9 260", "9 260"), row(table, "cost.assumed"));
        assertEquals(List.of("11 560", "0", "0"), row(table, "cost.decided"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue | 9 881; 9 943; 9 790; 10 012; 10 028; 10 006; 10 324; 9 974; 9 974",
                "cost | 9 736; 10 603; 9 422; 11 211; 10 184; 9 447; 11 560; 2 050; 1 950",
                "result | 145; −660; 415; −959; 90; 709; −1 236; 7 924; 8 024",
                "equity | 3 723; 3 063; 3 478; 2 519; 2 609; 3 318; 2 082; 10 006; 18 030",
                "uncommitted | ; ; ; ; ; ; 1 382; 9 306; 17 330"
            })
    void historyAndPlanStandInOneTable(String row, String figures) {
        var table = new PlanHistory(model, Variant.plan(model), YEARS).table();
        assertEquals(List.of(figures.split("; ", -1)), row(table, row));
        assertEquals("Utfall", table.column("2025").orElseThrow().group().sv());
        assertEquals("Plan", table.column("2026").orElseThrow().group().sv());
        assertTrue(table.footnotes().getFirst().text().sv().contains("Till och med 2025"));
    }

    @Test
    void theChartBeginsThePlanWhereTheOutturnEnds() {
        var chart = new PlanHistory(model, Variant.plan(model), YEARS).chart();
        var actual = chart.series().get(0).values();
        var plan = chart.series().get(1).values();
        assertEquals(9, chart.categories().size());
        assertEquals(new BigDecimal("3318"), actual.get(5).stripTrailingZeros());
        assertNull(actual.get(6));
        assertNull(plan.get(4));
        assertEquals(actual.get(5), plan.get(5));
        assertEquals(new BigDecimal("10006"), plan.get(7).setScale(0));
        assertTrue(
                chart.altText().sv().contains("därefter plan"), chart.altText().sv());
    }

    @Test
    void aPlanWithoutWhatItStartsFromSaysWhatIsMissing() {
        var bare = new SnapshotBuilder()
                .item("contribution", Nature.INCOME)
                .item("otherEquity", Nature.EQUITY)
                .item("revenue", Nature.INCOME)
                .item("cost", Nature.EXPENSE)
                .item("financialNet", Nature.INCOME)
                .plan("plan", 2026, 2027, 2025);
        var e = assertThrows(PlanException.class, () -> Plans.model(bare.build()));
        assertTrue(
                e.text().sv().contains("Eget kapital vid utgången av 2025 är inte känt"),
                e.text().sv());
        for (var item : List.of("otherEquity", "revenue", "cost", "financialNet")) {
            bare.actual(item, 2025, "100");
        }
        bare.fact("contribution", null, 2026, FactKind.PLAN, "100", Unit.TKR, Origin.TYPED);
        e = assertThrows(PlanException.class, () -> Plans.model(bare.build()));
        assertTrue(
                e.text().sv().contains("inga bidrag från parterna för 2027"),
                e.text().sv());
    }
}
