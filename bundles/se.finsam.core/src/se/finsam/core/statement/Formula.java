// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.FactKind;

/**
 * A formula over line items and lines.
 *
 * <p>Grammar: {@code + - * /}, parentheses, decimal numbers with a point; a line item by its code ({@code revenue}),
 * for one subject ({@code operationCost[subject]}, {@code operationCost[tris]}); another line of the statement ({@code
 * @revenue}); another measure of the same line ({@code #cost}); and the functions {@code prev(x) next(x) actual(x)
 * budget(x) originalBudget(x) supplementaryBudget(x) plan(x) first(a, b, …) part(x, whole) percent(a, b) abs(x) min(a, b) max(a, b) param(code)}.
 */
public sealed interface Formula {
    /** A constant. */
    record Number(BigDecimal value) implements Formula {}

    /**
     * A line item: of all subjects together, of the subject of the repeated line, or of a named subject.
     *
     * @param subject {@link #THE_SUBJECT}, the key of a subject, or null for all
     */
    record Item(String code, @Nullable String subject) implements Formula {
        /** Stands for the subject of the line that the formula belongs to. */
        public static final String THE_SUBJECT = "subject";
    }

    /** Another line, same year and measure; the sum of its rows if it is repeated. */
    record Line(String id) implements Formula {}

    /** Another measure of the same line. */
    record Measure(String id) implements Formula {}

    /** A parameter of the association. */
    record Param(String code) implements Formula {}

    /** The opposite number. */
    record Negation(Formula operand) implements Formula {}

    /** Two operands and what joins them. */
    record Operation(Operator operator, Formula left, Formula right) implements Formula {}

    /** The operand in another year. */
    record Shift(int years, Formula operand) implements Formula {}

    /**
     * The operand with line items read as outturn, budget or plan.
     *
     * @param decision kind of budget decision that alone counts; null for the budget in force and for other kinds
     */
    record OfKind(FactKind kind, @Nullable BudgetKind decision, Formula operand) implements Formula {}

    /** The first operand that is known. */
    record First(List<Formula> operands) implements Formula {
        /** Copies the operands. */
        public First {
            operands = List.copyOf(operands);
        }
    }

    /** The operand, or zero when it is unknown though the whole is known: nothing was entered for a part. */
    record Part(Formula operand, Formula whole) implements Formula {}

    /** Share of the first in the second, in percent. */
    record Percent(Formula part, Formula whole) implements Formula {}

    /** The number without its sign. */
    record Absolute(Formula operand) implements Formula {}

    /** Operators of {@link Operation}. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        MIN,
        MAX
    }

    /** Calls the visitor with this formula and everything in it. */
    default void walk(Consumer<Formula> visitor) {
        visitor.accept(this);
        parts().forEach(part -> part.walk(visitor));
    }

    /** The direct operands. */
    default List<Formula> parts() {
        return switch (this) {
            case Number n -> List.of();
            case Item i -> List.of();
            case Line l -> List.of();
            case Measure m -> List.of();
            case Param p -> List.of();
            case Negation n -> List.of(n.operand());
            case Operation o -> List.of(o.left(), o.right());
            case Shift s -> List.of(s.operand());
            case OfKind k -> List.of(k.operand());
            case First f -> f.operands();
            case Part p -> List.of(p.operand(), p.whole());
            case Percent p -> List.of(p.part(), p.whole());
            case Absolute a -> List.of(a.operand());
        };
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaSyntaxException if the text is no formula; it tells where and what was expected
     */
    static Formula parse(String text) {
        return new FormulaParser(text).parse();
    }
}
