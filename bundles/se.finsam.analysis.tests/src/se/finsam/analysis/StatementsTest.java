// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.SwedishFormat;

class StatementsTest {
    private final SwedishFormat swedish = new SwedishFormat();
    private static StatementTemplates templates;
    private Snapshot association = HandBuilt.association();

    @BeforeAll
    static void read() throws IOException {
        templates = HandBuilt.templates();
    }

    private Table table(String id) {
        return new StatementEvaluator(association).evaluate(templates.find(id).orElseThrow(), 2025);
    }

    private Table table(String id, List<Integer> years) {
        return new StatementEvaluator(association).evaluate(templates.find(id).orElseThrow(), years);
    }

    private String shown(Table table, String row, String column) {
        return table.cell(row, column).orElseThrow().text(swedish).replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "rr, revenue, 10 006, 10 028",
        "rr, cost, −9 447, −10 184",
        "rr, depreciation, –, –",
        "rr, operatingResult, 559, −156",
        "rr, financialExpense, −1, −2",
        "rr, resultAfterFinancial, 709, 90",
        "rr, result, 709, 90",
        "br, receivables, 235, 341",
        "br, totalAssets, 7 102, 6 021",
        "br, otherEquity, 2 609, 2 519",
        "br, totalEquity, 3 318, 2 609",
        "br, totalPayables, 3 784, 3 412",
        "br, totalEquityAndLiabilities, 7 102, 6 021",
        "kf, nonCash, 0, 0",
        "kf, receivablesChange, 106, 2",
        "kf, payablesChange, 372, 273",
        "kf, operatingCashFlow, 1 187, 365",
        "kf, openingCash, 5 680, 5 315",
        "kf, closingCash, 6 867, 5 680",
        "not2, karlstads-kommun, 2 501, 2 507",
        "not2, otherRevenue, 0, 0",
        "not2, total, 10 006, 10 028",
        "not3, total, 9 447, 10 184",
        "not4, total, 235, 341",
        "not5, total, 3 784, 3 412"
    })
    void theTwoYearStatementsShow(String statement, String row, String newest, String older) {
        var table = table(statement);
        assertEquals(
                List.of("2025", "2024"),
                table.columns().stream().map(c -> c.id()).toList());
        assertEquals(newest, shown(table, row, "2025"));
        assertEquals(older, shown(table, row, "2024"));
    }

    @Test
    void theOverviewComputesTheEquityRatioWhereABalanceSheetIsKnownAndShowsTheTypedOneElsewhere() {
        var table = table("oversikt");
        assertEquals(
                List.of("46,7 %", "43,3 %", "44,5 %", "64,6 %", "53,7 %", "86,9 %"),
                table.columns().stream()
                        .map(c -> shown(table, "solvency", c.id()))
                        .toList());
        assertEquals(
                List.of("709", "90", "−959", "415", "−660", "145"),
                table.columns().stream()
                        .map(c -> shown(table, "result", c.id()))
                        .toList());
        assertEquals("0", shown(table, "employees", "2020"));
    }

    @Test
    void theBalanceSheetOf2023IsDerivedFromTheCashFlowOf2024() {
        var table = table("br", List.of(2023));
        assertEquals("343", shown(table, "receivables", "2023"));
        assertEquals("5 315", shown(table, "cash", "2023"));
        assertEquals("5 658", shown(table, "totalAssets", "2023"));
        assertEquals("3 139", shown(table, "payables", "2023"));
        assertEquals("2 519", shown(table, "totalEquity", "2023"));
        assertEquals("5 658", shown(table, "totalEquityAndLiabilities", "2023"));
        var total = assertInstanceOf(
                Cell.Figure.class, table.cell("totalAssets", "2023").orElseThrow());
        assertEquals(Origin.DERIVED, total.origin());
        assertTrue(
                total.derivations().contains("cash 2023 = next(openingCash)"),
                total.derivations().toString());
        var carried =
                table("br").cell("totalEquity", "2025").orElseThrow().figure().orElseThrow();
        assertEquals(Origin.TYPED, carried.origin(), "an opening balance is carried forward, not derived");
        var typed =
                table("br").cell("totalAssets", "2024").orElseThrow().figure().orElseThrow();
        assertEquals(Origin.TYPED, typed.origin());
        assertEquals(3, typed.facts().size());
    }

    @Test
    void equityRollsBackToTheFirstYearThroughTheResults() {
        var table = table("diagram-resultat");
        assertEquals(
                List.of("3 723", "3 063", "3 478", "2 519", "2 609", "3 318"),
                table.columns().stream()
                        .map(c -> shown(table, "equity", c.id()))
                        .toList());
    }

    @Test
    void aBalanceSheetThatNothingTellsOfIsUnknownAndSaysWhatIsMissing() {
        var table = table("br", List.of(2022));
        var cell = assertInstanceOf(
                Cell.Unknown.class, table.cell("totalAssets", "2022").orElseThrow());
        assertEquals("Ingen uppgift om receivables 2022", cell.reason().in(Language.SV));
        assertEquals("..", cell.text(swedish));
    }

    @Test
    void operationsReconcileWithTheIncomeStatementAndTheBudget() {
        var table = table("drift");
        assertEquals(
                List.of(
                        "2025.revenue",
                        "2025.cost",
                        "2025.net",
                        "2025.budget",
                        "2025.variance",
                        "2024.revenue",
                        "2024.cost",
                        "2024.net"),
                table.columns().stream().map(c -> c.id()).toList());
        assertEquals(
                List.of("10 157", "9 448", "709", "643", "+66", "10 276", "10 186", "90"),
                table.columns().stream().map(c -> shown(table, "total", c.id())).toList());
        assertEquals(
                List.of("–", "1 060", "−1 060", "−1 200", "+140", "–", "1 263", "−1 263"),
                table.columns().stream()
                        .map(c -> shown(table, "administration", c.id()))
                        .toList());
        assertEquals("1", shown(table, "unallocated", "2025.cost"));
        assertEquals("–", shown(table, "unallocated", "2024.cost"));
        assertEquals(
                "Administration 800",
                table.row("administration").orElseThrow().label().sv());
        assertEquals(
                "Förberedande Grums",
                table.row("forberedande-grums").orElseThrow().label().sv());
    }

    @Test
    void whatIsNotAllocatedIsLeftOutWhenNothingIs() {
        assertTrue(table("drift", List.of(2024)).row("unallocated").isEmpty());
        assertFalse(table("drift").row("unallocated").isEmpty());
    }

    @Test
    void theForecastOpensEveryYearWithTheClosingEquityOfTheYearBefore() {
        var table = table("budget");
        assertEquals(List.of("3 318", "2 082", "10 006"), plan(table, "openingEquity"));
        assertEquals(List.of("13 642", "12 056", "19 980"), plan(table, "totalFunding"));
        assertEquals(List.of("11 560", "2 050", "1 950"), plan(table, "totalCost"));
        assertEquals(List.of("2 082", "10 006", "18 030"), plan(table, "closingEquity"));
        assertEquals(List.of("1 382", "9 306", "17 330"), plan(table, "uncommitted"));
        assertEquals(
                "Eget kapital inkl. buffert 700",
                table.row("openingEquity").orElseThrow().label().sv());
    }

    private List<String> plan(Table table, String row) {
        return table.columns().stream().map(c -> shown(table, row, c.id())).toList();
    }

    @Test
    void theEquityPathStandsBesideGoalAndBuffer() {
        var table = table("diagram-eget-kapital");
        assertEquals(
                List.of("2025", "2026", "2027", "2028"),
                table.columns().stream().map(c -> c.id()).toList());
        assertEquals(List.of("3 318", "2 082", "10 006", "18 030"), plan(table, "equity"));
        assertEquals(List.of("2 001", "1 995", "1 995", "1 995"), plan(table, "goal"));
        assertEquals(List.of("700", "700", "700", "700"), plan(table, "buffer"));
    }

    @Test
    void theCostChartShowsInterventionsWithCostInTheYear() {
        assertEquals(
                List.of("lufss", "tris", "forberedande-grums"),
                table("diagram-insatser").rows().stream().map(Row::id).toList());
    }

    @Test
    void itemsWithoutEffectOnCashAreWhatIsEnteredOrElseTheDepreciation() {
        association = HandBuilt.builder().actual("depreciation", 2025, "5").build();
        assertEquals("5", shown(table("kf"), "nonCash", "2025"));
        association = HandBuilt.builder()
                .actual("depreciation", 2025, "5")
                .actual("nonCashItems", 2025, "7")
                .build();
        assertEquals("7", shown(table("kf"), "nonCash", "2025"));
    }

    @Test
    void anAssociationWithoutFiguresGivesStatementsThatKnowNothing() {
        association = HandBuilt.empty();
        for (var template : templates.all()) {
            var table = table(template.id());
            assertEquals(
                    template.years().kind() == StatementTemplate.YearSpan.Kind.PLAN,
                    table.columns().isEmpty());
            for (var row : table.rows()) {
                row.cells()
                        .forEach(cell -> assertTrue(
                                cell.figure()
                                        .filter(figure -> figure.exact().signum() != 0)
                                        .isEmpty(),
                                template.id() + "/" + row.id()));
            }
        }
        assertInstanceOf(Cell.Unknown.class, table("rr").cell("result", "2025").orElseThrow());
        assertInstanceOf(
                Cell.Unknown.class, table("drift").cell("total", "2025.net").orElseThrow());
    }

    @Test
    void whatTheAdoptedReportPrintsStandsInItsCell() {
        association = HandBuilt.builder()
                .printed(2025, "kf", "operatingCashFlow", "2025", "478")
                .printed(2025, "drift", "tris", "2024.cost", "1 200")
                .build();
        var cell = table("kf").cell("operatingCashFlow", "2025").orElseThrow();
        assertEquals("478", cell.printed());
        assertEquals("1 187", cell.text(swedish).replace('\u00A0', ' '));
        assertEquals(
                "1 200", table("drift").cell("tris", "2024.cost").orElseThrow().printed());
        assertEquals(
                null,
                table("kf", List.of(2024))
                        .cell("operatingCashFlow", "2024")
                        .orElseThrow()
                        .printed());
    }
}
