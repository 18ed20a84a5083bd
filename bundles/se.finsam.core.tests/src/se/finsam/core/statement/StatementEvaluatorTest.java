// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.snapshot.Provenance;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.SwedishFormat;

class StatementEvaluatorTest {
    private static final SwedishFormat SWEDISH = new SwedishFormat();

    private static SnapshotBuilder chart() {
        return new SnapshotBuilder()
                .item("revenue", Nature.INCOME)
                .item("grants", Nature.INCOME, "revenue")
                .item("discounts", Nature.EXPENSE, "revenue")
                .item("cost", Nature.EXPENSE)
                .costUnit("office", "800", "Kansli")
                .costUnit("board", null, "Styrelse")
                .intervention("tris", "851", "TRIS");
    }

    private static Table table(SnapshotBuilder builder, StatementTemplate template, Integer... years) {
        return new StatementEvaluator(builder.build()).evaluate(template, List.of(years));
    }

    private static String text(Table table, String row, String column) {
        return table.cell(row, column).orElseThrow().text(SWEDISH).replace('\u00A0', ' ');
    }

    @Test
    void anItemIsWhatIsEnteredOnItPlusItsChildrenWithTheSignOfTheirNature() {
        var builder = chart().actual("revenue", 2025, "10")
                .actual("grants", 2025, "5")
                .actual("discounts", 2025, "2");
        var table = table(builder, Templates.of("", Templates.line("item", "a", "", "revenue")), 2025);
        assertEquals("13", text(table, "a", "2025"));
    }

    @Test
    void underTheResultConventionExpenseIsNegative() {
        var lines = Templates.line("item", "cost", "", "cost") + Templates.line("total", "sum", "", "revenue + @cost");
        var builder = chart().actual("revenue", 2025, "10").actual("cost", 2025, "4");
        var table = table(builder, Templates.of("signs=\"result\" rounding=\"independent\"", lines), 2025);
        assertEquals("−4", text(table, "cost", "2025"));
        assertEquals("6", text(table, "sum", "2025"));
    }

    @Test
    void aSumWithAnUnknownPartIsUnknownAndTellsWhatIsMissing() {
        var lines = Templates.line("item", "r", "", "revenue")
                + Templates.line("item", "c", "", "cost[tris]")
                + Templates.line("total", "sum", "", "@r - @c");
        var table = table(chart().actual("revenue", 2025, "10"), Templates.of("", lines), 2025);
        var sum = assertInstanceOf(Cell.Unknown.class, table.cell("sum", "2025").orElseThrow());
        assertEquals("Ingen uppgift om cost 2025 för TRIS", sum.reason().sv());
        assertEquals("No figure for cost 2025 of TRIS", sum.reason().en());
    }

    @Test
    void aMisspeltLineItemIsUnknownAndSaysSo() {
        var table = table(
                chart().actual("revenue", 2025, "1"),
                Templates.of("", Templates.line("item", "a", "", "revenu")),
                2025);
        var cell = assertInstanceOf(Cell.Unknown.class, table.cell("a", "2025").orElseThrow());
        assertEquals("There is no line item revenu", cell.reason().en());
    }

    @Test
    void aRepeatedLineHasARowForEachSubjectThatHasAFactInAShownYear() {
        var builder = chart().actual("cost", "tris", 2025, "7")
                .actual("cost", "office", 2024, "3")
                .actual("cost", "board", 2020, "1");
        var lines = Templates.line(
                        "item",
                        "unit",
                        "repeat=\"interventions costUnits\" having=\"cost\" zero=\"dash\"",
                        "part(cost[subject], cost)")
                .replace("sv=\"unit\"", "sv=\"{name} {code}\"");
        var total = Templates.line("total", "sum", "", "@unit");
        var table = table(builder, Templates.of("", lines + total), 2025, 2024);
        assertEquals(
                List.of("tris", "office", "sum"),
                table.rows().stream().map(Row::id).toList());
        assertEquals("TRIS 851", table.rows().getFirst().label().sv());
        assertEquals("tris", table.rows().getFirst().subject());
        assertEquals("–", text(table, "tris", "2024"));
        assertEquals("7", text(table, "sum", "2025"));
        assertEquals("3", text(table, "sum", "2024"));
    }

    @Test
    void zeroIsShownAsTheLineSaysAndAHiddenLineGoesOnlyWhenAllIsZero() {
        var lines = Templates.line("item", "dash", "zero=\"dash\"", "cost - cost")
                + Templates.line("item", "blank", "zero=\"blank\"", "cost - cost")
                + Templates.line("item", "zero", "", "cost - cost")
                + Templates.line("item", "hidden", "hideZero=\"true\"", "cost - cost")
                + Templates.line("item", "seen", "hideZero=\"true\"", "cost - prev(cost)")
                + Templates.line("item", "gone", "hideZero=\"true\"", "revenue");
        var builder =
                chart().actual("cost", 2025, "1").actual("cost", 2024, "1").actual("cost", 2023, "2");
        var table = table(builder, Templates.of("", lines), 2025, 2024);
        assertEquals("–", text(table, "dash", "2025"));
        assertEquals("", text(table, "blank", "2025"));
        assertEquals("0", text(table, "zero", "2025"));
        assertTrue(table.row("hidden").isEmpty());
        assertEquals("−1", text(table, "seen", "2024"));
        assertEquals("..", text(table, "gone", "2025"), "unknown is not zero");
    }

    @Test
    void columnsFollowTheYearsAndTheirPlaceAmongThem() {
        var columns = """
            <column measure="cost">
              <group sv="Utfall {year}" en="Actual {year}"/><header sv="{start}" en="{end}"/>
            </column>
            <column measure="budget" on="newest"/>
            <column measure="old" on="older" signed="true"/>
            """;
        var lines = """
            <item id="a"><label sv="" en=""/><formula measure="cost">cost</formula>
            <formula measure="budget">budget(cost)</formula><formula measure="old">cost</formula></item>
            """;
        var builder = chart().actual("cost", 2025, "1")
                .actual("cost", 2024, "2")
                .fact("cost", null, 2025, FactKind.BUDGET, "3", Unit.TKR, Origin.TYPED)
                .year(new FiscalYear(
                        2024,
                        YearStatus.CLOSED,
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 12, 31),
                        null,
                        List.of(),
                        null,
                        null,
                        null));
        var table = table(builder, Templates.read(Templates.xml("", columns, lines)), 2024, 2025);
        assertEquals(
                List.of("2025.cost", "2025.budget", "2024.cost", "2024.old"),
                table.columns().stream().map(Column::id).toList());
        assertEquals("Utfall 2025", table.columns().getFirst().group().sv());
        assertEquals("2024-03-01", table.columns().get(2).header().sv());
        assertEquals(
                List.of("1", "3", "2", "+2"),
                table.columns().stream().map(c -> text(table, "a", c.id())).toList());
    }

    @Test
    void yearsThatTheAssociationDoesNotHoldAreNotShownUnasked() {
        var evaluator = new StatementEvaluator(chart().actual("cost", 2025, "1").build());
        var template = Templates.of("", Templates.line("item", "a", "", "cost"));
        assertEquals(List.of(2025), evaluator.years(template, 2025));
        assertEquals(
                2, evaluator.evaluate(template, List.of(2024, 2025)).columns().size());
    }

    @Test
    void figuresAreShownInThePresentationUnitAndKeptExactly() {
        var builder = chart().fact("cost", null, 2025, FactKind.ACTUAL, "1234500.50", Unit.KR, Origin.TYPED);
        var lines = Templates.line("item", "a", "", "cost");
        var inThousands =
                table(builder, Templates.of("", lines), 2025).cell("a", "2025").orElseThrow();
        assertEquals("1235", inThousands.figure().orElseThrow().shown().toPlainString());
        assertEquals("1234.50050", inThousands.figure().orElseThrow().exact().toPlainString());
        var inMillions = table(
                builder, Templates.of("unit=\"mkr\"", Templates.line("item", "a", "decimals=\"1\"", "cost")), 2025);
        assertEquals("1,2", text(inMillions, "a", "2025"));
    }

    @Test
    void aFormulaInAnotherUnitThanItsLineIsRefusedWithItsPlace() {
        var template = Templates.of("", Templates.line("item", "share", "", "percent(cost, cost)"));
        var builder = chart().actual("cost", 2025, "1");
        var message = assertThrows(StatementException.class, () -> table(builder, template, 2025))
                .getMessage();
        assertTrue(message.contains("Statement test, line share") && message.contains("PERCENT"), message);
    }

    @Test
    void amountsThatDoNotFitAreToldWithStatementLineAndFile() {
        var builder = chart().actual("cost", 2025, "1").parameter("share", "20", Unit.PERCENT);
        var template = Templates.of("", Templates.line("item", "a", "", "cost + param(share)"));
        var message = assertThrows(StatementException.class, () -> table(builder, template, 2025))
                .getMessage();
        assertTrue(message.contains("line a") && message.contains(Templates.NAME) && message.contains("KR"), message);
    }

    @Test
    void aCircleThroughOtherYearsIsToldWhenItIsMet() {
        var lines = Templates.line("item", "a", "", "prev(@b)") + Templates.line("item", "b", "", "next(@a)");
        var template = Templates.of("", lines);
        var builder = chart().actual("cost", 2025, "1");
        var message = assertThrows(StatementException.class, () -> table(builder, template, 2025))
                .getMessage();
        assertTrue(message.contains("a@2025 → b@2024"), message);
    }

    @Test
    void aWrongDerivationRuleIsToldWithItsLineItem() {
        var builder = chart().item("x", Nature.ASSET, null, "next(").actual("cost", 2025, "1");
        var template = Templates.of("", Templates.line("item", "a", "", "x"));
        var message = assertThrows(StatementException.class, () -> table(builder, template, 2025))
                .getMessage();
        assertTrue(message.contains("derivation of line item x"), message);
    }

    @Test
    void whatIsRolledBackIsDerivedAndWhatIsCarriedForwardIsNot() {
        var builder = chart().item("equity", Nature.EQUITY, null, "first(prev(equity + cost), next(equity) - cost)")
                .actual("equity", 2024, "10");
        for (var year = 2020; year <= 2026; year++) {
            builder.actual("cost", year, "1");
        }
        var template = Templates.of("", Templates.line("item", "a", "", "equity"));
        var table = table(builder, template, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertEquals(
                List.of("12", "11", "10", "9", "8", "7", "6"),
                table.columns().stream().map(c -> text(table, "a", c.id())).toList());
        assertEquals(
                List.of(
                        Origin.TYPED,
                        Origin.TYPED,
                        Origin.TYPED,
                        Origin.DERIVED,
                        Origin.DERIVED,
                        Origin.DERIVED,
                        Origin.DERIVED),
                table.rows().getFirst().cells().stream()
                        .map(cell -> cell.figure().orElseThrow().origin())
                        .toList());
    }

    @Test
    void aDerivationThatNothingAnchorsIsUnknown() {
        var builder = chart().item("x", Nature.ASSET, null, "first(prev(x), next(x))")
                .actual("cost", 2024, "1")
                .actual("cost", 2025, "1");
        var table = table(builder, Templates.of("", Templates.line("item", "a", "", "x")), 2025);
        assertEquals("..", text(table, "a", "2025"));
    }

    private static Fact budget(String id, String version, String subject, String amount) {
        return new Fact(
                id,
                2025,
                "cost",
                subject,
                FactKind.BUDGET,
                version,
                null,
                PlanStatus.PLANNED,
                new Quantity(new BigDecimal(amount), Unit.TKR),
                new Provenance(Origin.TYPED, ""),
                "");
    }

    @Test
    void aBudgetIsReadAsAdoptedAsAddedToAndAsInForce() {
        var builder = chart().budgetVersion("first", 2025, BudgetKind.ORIGINAL, LocalDate.of(2024, 11, 20))
                .budgetVersion("more", 2025, BudgetKind.SUPPLEMENTARY, LocalDate.of(2025, 5, 7))
                .fact(budget("a", "first", "tris", "100"))
                .fact(budget("b", "more", "tris", "30"))
                .fact(budget("c", "first", "office", "50"));
        var lines = """
                <item id="unit" repeat="costUnits interventions" having="cost" kinds="budget">
                  <label sv="{name}" en="{name}"/>
                  <formula measure="original">part(originalBudget(cost[subject]), budget(cost))</formula>
                  <formula measure="more">part(supplementaryBudget(cost[subject]), budget(cost))</formula>
                  <formula measure="force">budget(cost[subject])</formula>
                </item>
                <total id="sum"><label sv="Summa" en="Total"/><formula measure="original more force">@unit</formula></total>
                """;
        var columns = "<column measure=\"original\"/><column measure=\"more\"/><column measure=\"force\"/>";
        var table = table(builder, Templates.read(Templates.xml("", columns, lines)), 2025);
        assertEquals("50", text(table, "office", "2025.original"));
        assertEquals("0", text(table, "office", "2025.more"));
        assertEquals("50", text(table, "office", "2025.force"));
        assertEquals("100", text(table, "tris", "2025.original"));
        assertEquals("30", text(table, "tris", "2025.more"));
        assertEquals("130", text(table, "tris", "2025.force"));
        assertEquals("150", text(table, "sum", "2025.original"), "one formula gives several measures");
        assertEquals("180", text(table, "sum", "2025.force"));
    }

    @Test
    void theYearsOfAColumnStandTogetherWhenTheTemplateSaysSo() {
        var columns = "<column/><column measure=\"budget\" on=\"newest\"/><column measure=\"group\"/>";
        var line = "<item id=\"cost\"><label sv=\"k\" en=\"c\"/><formula measure=\"value group\">cost</formula></item>";
        var byYear = Templates.read(Templates.xml("", columns, line));
        var byColumn = Templates.read(
                Templates.xml("", columns, line).replace("<columns years", "<columns arrange=\"byColumn\" years"));
        assertEquals(List.of("2025", "2025.budget", "2025.group", "2024", "2024.group"), columns(byYear));
        assertEquals(List.of("2025", "2024", "2025.budget", "2025.group", "2024.group"), columns(byColumn));
    }

    private static List<String> columns(StatementTemplate template) {
        return table(chart(), template, 2025, 2024).columns().stream()
                .map(Column::id)
                .toList();
    }

    @Test
    void theDecimalsOfAStatementHoldForItsMoneyOnly() {
        var lines = Templates.line("item", "money", "", "cost")
                + Templates.line("item", "whole", "decimals=\"0\"", "cost")
                + Templates.line("item", "share", "unit=\"percent\"", "percent(cost, 3 * cost)");
        var builder = chart().actual("cost", 2025, "1250");
        var table = table(builder, Templates.of("unit=\"mkr\" decimals=\"1\"", lines), 2025);
        assertEquals("1,3", text(table, "money", "2025"));
        assertEquals("1", text(table, "whole", "2025"));
        assertEquals("33 %", text(table, "share", "2025"));
    }
}
