// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Table;

class FootingTest {
    /** Two levels of sums with additions and subtractions: total = (a + b − c) + (d − e) − f. */
    private static final String LINES = item("a")
            + item("b")
            + item("c")
            + Templates.line("subtotal", "first", "", "@a + @b - @c")
            + item("d")
            + item("e")
            + Templates.line("subtotal", "second", "", "@d - @e")
            + item("f")
            + Templates.line("total", "total", "", "@first + @second - @f");

    private static String item(String id) {
        return Templates.line("item", id, "", id);
    }

    private static Table table(long[] ore, String rounding) {
        var builder = new SnapshotBuilder();
        var names = List.of("a", "b", "c", "d", "e", "f");
        for (var i = 0; i < names.size(); i++) {
            builder.item(names.get(i), Nature.INCOME);
            builder.fact(
                    names.get(i),
                    null,
                    2025,
                    FactKind.ACTUAL,
                    BigDecimal.valueOf(ore[i], 2).toPlainString(),
                    Unit.KR,
                    Origin.TYPED);
        }
        return new StatementEvaluator(builder.build())
                .evaluate(Templates.of("rounding=\"" + rounding + "\"", LINES), List.of(2025));
    }

    private static BigDecimal shown(Table table, String row) {
        return table.cell(row, "2025").orElseThrow().figure().orElseThrow().shown();
    }

    private static BigDecimal exact(Table table, String row) {
        return table.cell(row, "2025").orElseThrow().figure().orElseThrow().exact();
    }

    @RepeatedTest(300)
    void shownSumsAreSumsOfWhatIsShownAndNothingIsAUnitOff(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var bound = random.nextBoolean() ? 1_000_000L : 100_000_000_000L;
        var table = table(random.longs(6, -bound, bound).toArray(), "foot");
        assertEquals(
                shown(table, "first"), shown(table, "a").add(shown(table, "b")).subtract(shown(table, "c")));
        assertEquals(shown(table, "second"), shown(table, "d").subtract(shown(table, "e")));
        assertEquals(
                shown(table, "total"),
                shown(table, "first").add(shown(table, "second")).subtract(shown(table, "f")));
        assertEquals(exact(table, "total").setScale(0, RoundingMode.HALF_UP), shown(table, "total"));
        for (var row : table.rows()) {
            var off = exact(table, row.id()).subtract(shown(table, row.id())).abs();
            assertTrue(off.compareTo(BigDecimal.ONE) < 0, row.id() + " is off by " + off);
        }
    }

    @Test
    void wholeUnitsAreLeftAlone() {
        var table = table(new long[] {100_000, 200_000, 0, 300_000, 0, 40_000}, "foot");
        assertEquals(new BigDecimal("1"), shown(table, "a"));
        assertEquals(new BigDecimal("2"), shown(table, "b"));
        assertEquals(new BigDecimal("6"), shown(table, "total"));
    }

    @Test
    void independentRoundingNeedNotFootAndFootingDoes() {
        var ore = new long[] {40_000, 40_000, 0, 40_000, 0, 0};
        var independent = table(ore, "independent");
        assertNotEquals(
                shown(independent, "first"),
                shown(independent, "a").add(shown(independent, "b")),
                "0 + 0 is shown as 1");
        var foot = table(ore, "foot");
        assertEquals(new BigDecimal("1"), shown(foot, "total"));
        assertEquals(shown(foot, "first"), shown(foot, "a").add(shown(foot, "b")));
        assertEquals(new BigDecimal("1"), shown(foot, "a"), "among equals the first line is rounded up");
    }

    @Test
    void aTableOfNetFiguresFootsAcrossAndDown() {
        var random = new Random(11);
        for (var round = 0; round < 100; round++) {
            var builder = new SnapshotBuilder().item("revenue", Nature.INCOME).item("cost", Nature.EXPENSE);
            for (var unit : List.of("x", "y", "z")) {
                builder.costUnit(unit, null, unit);
                for (var item : List.of("revenue", "cost")) {
                    var amount =
                            BigDecimal.valueOf(random.nextLong(10_000_000), 2).toPlainString();
                    builder.fact(item, unit, 2025, FactKind.ACTUAL, amount, Unit.KR, Origin.TYPED);
                }
            }
            var lines = """
                <item id="unit" repeat="costUnits"><label sv="" en=""/>
                  <formula measure="revenue">revenue[subject]</formula><formula measure="cost">cost[subject]</formula>
                </item>
                <total id="total"><label sv="" en=""/>
                  <formula measure="revenue">@unit</formula><formula measure="cost">@unit</formula>
                </total>
                """;
            var columns = """
                <column measure="revenue"/><column measure="cost"/><column measure="net" formula="#revenue - #cost"/>
                """;
            var table = new StatementEvaluator(builder.build())
                    .evaluate(Templates.read(Templates.xml("", columns, lines)), List.of(2025));
            for (var row : table.rows()) {
                assertEquals(
                        cell(table, row.id(), "net"),
                        cell(table, row.id(), "revenue").subtract(cell(table, row.id(), "cost")));
            }
            for (var measure : List.of("revenue", "cost", "net")) {
                assertEquals(
                        cell(table, "total", measure),
                        cell(table, "x", measure).add(cell(table, "y", measure)).add(cell(table, "z", measure)));
            }
        }
    }

    private static BigDecimal cell(Table table, String row, String measure) {
        return table.cell(row, "2025." + measure)
                .orElseThrow()
                .figure()
                .orElseThrow()
                .shown();
    }
}
