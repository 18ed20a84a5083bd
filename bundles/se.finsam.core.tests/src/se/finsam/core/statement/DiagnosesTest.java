// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Diagnosis.Kind;

/** 2025: 1 203 + 457 + 38 = 1 698; 2024: 1 150 + 402 + 61 = 1 613. */
class DiagnosesTest {
    private static final Map<String, List<String>> RIGHT =
            Map.of("2025", List.of("1 203", "457", "38", "1 698"), "2024", List.of("1 150", "402", "61", "1 613"));
    private static final List<String> ROWS = List.of("a", "b", "c", "total");

    private static SnapshotBuilder items(String... codes) {
        var builder = new SnapshotBuilder();
        for (var code : codes) {
            builder.item(code, Nature.INCOME);
        }
        return builder;
    }

    private static StatementTemplate template() {
        return Templates.of(
                "",
                Templates.line("item", "a", "", "a")
                        + Templates.line("item", "b", "", "b")
                        + Templates.line("item", "c", "", "c")
                        + Templates.line("total", "total", "", "@a + @b + @c"));
    }

    /** What is recognised when one cell is printed otherwise. */
    private static List<Diagnosis> diagnoses(String row, String printed) {
        var builder = items("a", "b", "c");
        builder.actual("a", 2025, "1203").actual("b", 2025, "457").actual("c", 2025, "38");
        builder.actual("a", 2024, "1150").actual("b", 2024, "402").actual("c", 2024, "61");
        RIGHT.forEach((year, texts) -> {
            for (var i = 0; i < ROWS.size(); i++) {
                var wrong = year.equals("2025") && ROWS.get(i).equals(row);
                builder.printed(2025, "test", ROWS.get(i), year, wrong ? printed : texts.get(i));
            }
        });
        var found = new PrintedStatement(builder.build(), template(), 2025).discrepancies();
        assertEquals(1, found.size());
        return found.getFirst().diagnoses();
    }

    @ParameterizedTest
    @CsvSource({
        "total, −1 698, SIGN_FLIPPED, '', −1698",
        "total, 1 241, TERM_LEFT_OUT, b, 457", // 1 698 − 457
        "total, 1 736, TERM_TWICE, c, 38", // 1 698 + 38
        "total, 1 622, TERM_FLIPPED, c, 38", // 1 698 − 2 × 38
        "total, 1 613, OTHER_YEAR, 2024, 1613",
        "total, 38, OTHER_ROW, c, 38",
        "total, 1 698 000, WRONG_UNIT, '', 1698",
        "total, 2, WRONG_UNIT, '', 1698", // 1,698 rounded
        "total, 1 968, DIGITS_SWAPPED, '', 1698",
        "total, 169, DIGIT_LOST, '', 1698",
        "total, 16 988, DIGIT_LOST, '', 1698",
        "total, 1 608, DIGIT_CHANGED, '', 1698",
        "b, 402, OTHER_YEAR, 2024, 402",
        "b, 1 203, OTHER_ROW, a, 1203",
        "b, −457, SIGN_FLIPPED, '', −457",
        "b, 475, DIGITS_SWAPPED, '', 457",
    })
    void aWrongFigureIsRecognised(String row, String printed, Kind kind, String what, String value) {
        var first = diagnoses(row, printed).getFirst();
        assertEquals(kind, first.kind());
        assertEquals(what, first.what());
        assertEquals(value.replace('−', '-'), first.value().toPlainString());
    }

    @Test
    void whatIsLikeNothingIsGivenNoCause() {
        assertEquals(List.of(), diagnoses("total", "7 777"));
    }

    @Test
    void aTotalWithoutItsOnlyTermIsRecognisedThoughItIsZero() {
        var builder = items("a", "b", "c");
        builder.actual("a", 2025, "90").actual("b", 2025, "0").actual("c", 2025, "0");
        for (var i = 0; i < ROWS.size(); i++) {
            builder.printed(
                    2025,
                    "test",
                    ROWS.get(i),
                    "2025",
                    List.of("90", "0", "0", "0").get(i));
        }
        var found = new PrintedStatement(builder.build(), template(), 2025).discrepancies();
        assertEquals(Kind.TERM_LEFT_OUT, found.getFirst().diagnoses().getFirst().kind());
    }

    /** 1 203,6 + 457,6 + 38,6 = 1 699,8 prints as 1 204 + 458 + 38 = 1 700: the two largest remainders go up, first ones first. */
    @Test
    void theFigureThatTheStatementShowsIsTriedBesideTheRounding() {
        var builder = items("a", "b", "c");
        for (var amount : Map.of("a", "1203600", "b", "457600", "c", "38600").entrySet()) {
            builder.fact(amount.getKey(), null, 2025, FactKind.ACTUAL, amount.getValue(), Unit.KR, Origin.TYPED);
        }
        for (var i = 0; i < ROWS.size(); i++) {
            builder.printed(
                    2025,
                    "test",
                    ROWS.get(i),
                    "2025",
                    List.of("1 204", "458", "83", "1 700").get(i));
        }
        var found = new PrintedStatement(builder.build(), template(), 2025).discrepancies();
        assertEquals("38", found.getFirst().expected().toPlainString());
        assertEquals(
                Kind.DIGITS_SWAPPED, found.getFirst().diagnoses().getFirst().kind());
    }

    /** The cost of the rows is 130 + 20 = 150, their budget 110 + 25 = 135. */
    private static List<Diagnosis> inColumns(String totalCost, String totalBudget) {
        var builder = items("ca", "cb", "ba", "bb");
        builder.actual("ca", 2025, "130").actual("cb", 2025, "20");
        builder.actual("ba", 2025, "110").actual("bb", 2025, "25");
        var rows = List.of("a", "b", "total");
        for (var i = 0; i < rows.size(); i++) {
            builder.printed(
                    2025,
                    "test",
                    rows.get(i),
                    "2025.cost",
                    List.of("130", "20", totalCost).get(i));
            builder.printed(
                    2025,
                    "test",
                    rows.get(i),
                    "2025.budget",
                    List.of("110", "25", totalBudget).get(i));
        }
        var template = Templates.read(Templates.xml(
                "",
                "<column measure=\"cost\"><header sv=\"Kostnad\" en=\"Cost\"/></column>"
                        + "<column measure=\"budget\"><header sv=\"Budget\" en=\"Budget\"/></column>",
                """
                <item id="a"><label sv="a" en="a"/>
                  <formula measure="cost">ca</formula><formula measure="budget">ba</formula></item>
                <item id="b"><label sv="b" en="b"/>
                  <formula measure="cost">cb</formula><formula measure="budget">bb</formula></item>
                <total id="total"><label sv="total" en="total"/>
                  <formula measure="cost">@a + @b</formula><formula measure="budget">@a + @b</formula></total>
                """));
        return new PrintedStatement(builder.build(), template, 2025)
                .discrepancies()
                .getFirst()
                .diagnoses();
    }

    @Test
    void theFigureOfTheColumnBesideIsRecognised() {
        var first = inColumns("135", "135").getFirst();
        assertEquals(Kind.OTHER_COLUMN, first.kind());
        assertEquals("Budget", first.what());
    }

    @Test
    void theSumOfAColumnThatIsNotPrintedUnderItIsRecognised() {
        var first = inColumns("135", "").getFirst();
        assertEquals(Kind.SUM_OF_OTHER_COLUMN, first.kind());
        assertEquals("Budget", first.what());
    }
}
