// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;

class FormulaTest {
    private static SnapshotBuilder chart() {
        return new SnapshotBuilder()
                .item("a", Nature.INCOME)
                .item("b", Nature.EXPENSE)
                .item("persons", Nature.STATISTIC)
                .item("empty", Nature.INCOME)
                .parameter("share", "20", Unit.PERCENT)
                .parameter("buffer", "700", Unit.TKR)
                .actual("a", 2025, "100")
                .actual("a", 2024, "40")
                .actual("b", 2025, "30")
                .fact("persons", null, 2025, FactKind.ACTUAL, "8", Unit.PERSONS, Origin.TYPED);
    }

    private static Amount value(String formula) {
        return new StatementEvaluator(chart().build()).value(Formula.parse(formula), 2025);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 4 - 3 | 3",
                "12 / 2 / 3 | 2",
                "-2 * -3 | 6",
                "2 - -2 | 4",
                "1.5 * 2 | 3.0",
                "abs(2 - 5) | 3",
                "min(3, 2) + max(3, 2) | 5",
                "a / b * 3 | 10",
                "a - b | 70000.00",
                "prev(a) | 40000.00",
                "a - prev(a) | 60000.00",
                "next(prev(a)) | 100000.00",
                "first(empty, a) | 100000.00",
                "part(empty, a) | 0",
                "percent(b, a) | 30",
                "param(share) * a | 20000.00",
                "a + 0 | 100000.00",
                "max(0, a - param(buffer)) | 0",
                "a / persons | 12500.00"
            })
    void formulasGive(String formula, BigDecimal expected) {
        var known = assertInstanceOf(Amount.Known.class, value(formula), formula);
        assertEquals(0, expected.compareTo(known.value().round(MathContext.DECIMAL64)), known.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "empty",
                "a + empty",
                "prev(b)",
                "part(empty, empty)",
                "a / 0",
                "param(none)",
                "nothing",
                "budget(a)"
            })
    void whatCannotBeKnownIsUnknownAndNotZero(String formula) {
        var unknown = assertInstanceOf(Amount.Unknown.class, value(formula));
        assertEquals(1, unknown.gaps().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a + persons", "a * a", "a + 5", "persons / a", "percent(persons, a)"})
    void amountsOfDifferentUnitsAreNotMixed(String formula) {
        var mistake = assertThrows(StatementException.class, () -> value(formula));
        assertTrue(mistake.getMessage().contains("cannot join"), mistake.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + | 4 | expected a number",
                "a b | 3 | unexpected 'b'",
                "(a | 3 | expected ')'",
                "sum(a) | 1 | there is no function sum",
                "first(a, | 9 | expected a number",
                "abs(a, b) | 1 | abs takes 1 argument",
                "a[ | 3 | expected 'subject'",
                "@ + a | 3 | expected the id of a line",
                "'' | 1 | expected a number",
                "1,5 | 2 | unexpected ','"
            })
    void mistakesAreToldWithTheirPlace(String formula, int character, String message) {
        var mistake = assertThrows(FormulaSyntaxException.class, () -> Formula.parse(formula == null ? "" : formula));
        assertEquals(character, mistake.position() + 1, mistake.getMessage());
        assertTrue(mistake.getMessage().contains(message), mistake.getMessage());
    }

    @Test
    void aFormulaNestedWithoutEndIsRefusedBeforeTheStackIsFull() {
        var mistake = assertThrows(FormulaSyntaxException.class, () -> Formula.parse("(".repeat(100_000)));
        assertTrue(mistake.getMessage().contains("deep"), "message names the depth");
    }

    @Test
    void structureFollowsTheGrammar() {
        assertEquals(
                new Formula.Operation(
                        Formula.Operator.MINUS,
                        new Formula.Line("x"),
                        new Formula.Shift(-1, new Formula.Item("operationCost", "stegen-karlstad"))),
                Formula.parse("@x - prev(operationCost[stegen-karlstad])"));
        assertEquals(new Formula.Item("c", Formula.Item.THE_SUBJECT), Formula.parse("c[subject]"));
    }
}
