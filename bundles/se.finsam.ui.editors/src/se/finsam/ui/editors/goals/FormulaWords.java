// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Parameter;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.Formula.Operation;
import se.finsam.core.statement.Formula.Operator;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Reads a formula aloud: the names of the lines in the place of their codes. */
final class FormulaWords {
    private static final Texts TEXTS = Texts.of(FormulaWords.class);

    private final Snapshot snapshot;

    FormulaWords(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The formula in words of both languages. */
    Text of(Formula formula) {
        return switch (formula) {
            case Formula.Number number -> number(number);
            case Formula.Item item -> item(item);
            case Formula.Line line -> Text.same(line.id());
            case Formula.Measure measure -> Text.same(measure.id());
            case Formula.Param param -> parameter(param);
            case Formula.Negation negation -> TEXTS.get("formula.minus", inner(negation.operand()));
            case Operation operation -> operation(operation);
            case Formula.Shift shift ->
                TEXTS.get(shift.years() < 0 ? "formula.before" : "formula.after", of(shift.operand()));
            case Formula.OfKind kind -> TEXTS.get("formula." + word(kind), inner(kind.operand()));
            case Formula.First first -> joined("formula.first", first.operands());
            case Formula.Part part -> of(part.operand());
            case Formula.Percent percent -> TEXTS.get("formula.percent", inner(percent.part()), inner(percent.whole()));
            case Formula.Absolute absolute -> TEXTS.get("formula.absolute", of(absolute.operand()));
        };
    }

    private static String word(Formula.OfKind kind) {
        var decision = kind.decision();
        return switch (kind.kind()) {
            case ACTUAL -> "actual";
            case PLAN -> "plan";
            case BUDGET -> decision == null ? "budget" : word(decision);
        };
    }

    private static String word(BudgetKind decision) {
        return switch (decision) {
            case ORIGINAL -> "originalBudget";
            case SUPPLEMENTARY -> "supplementaryBudget";
            case REVISED -> "budget";
        };
    }

    private static Text number(Formula.Number number) {
        var decimals = Math.max(0, number.value().stripTrailingZeros().scale());
        return new Text(
                FigureFormat.of(Language.SV).number(number.value(), decimals),
                FigureFormat.of(Language.EN).number(number.value(), decimals));
    }

    private Text item(Formula.Item item) {
        var name = snapshot.item(item.code()).map(FormulaWords::name).orElse(Text.same(item.code()));
        var key = item.subject();
        return key == null
                ? name
                : TEXTS.get(
                        "formula.of",
                        name,
                        snapshot.subject(key).map(Subject::shortName).orElse(key));
    }

    private static Text name(LineItem item) {
        return new Text(item.name(), item.nameEn().isEmpty() ? item.name() : item.nameEn());
    }

    private Text parameter(Formula.Param param) {
        return Text.same(snapshot.parameter(param.code()).map(Parameter::name).orElse(param.code()));
    }

    private Text operation(Operation operation) {
        var operator = operation.operator();
        if (operator == Operator.MIN || operator == Operator.MAX) {
            return joined(
                    operator == Operator.MIN ? "formula.min" : "formula.max",
                    List.of(operation.left(), operation.right()));
        }
        var isSum = operator == Operator.PLUS || operator == Operator.MINUS;
        var left = isSum ? of(operation.left()) : inner(operation.left());
        var right = operator == Operator.PLUS ? of(operation.right()) : inner(operation.right());
        var sign =
                switch (operator) {
                    case PLUS -> " + ";
                    case MINUS -> " − ";
                    case TIMES -> " × ";
                    case DIVIDE, MIN, MAX -> " / ";
                };
        return new Text(left.sv() + sign + right.sv(), left.en() + sign + right.en());
    }

    /** As {@link #of}, in brackets where it would be read wrongly without. */
    private Text inner(Formula formula) {
        var words = of(formula);
        return formula instanceof Operation operation
                        && (operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS)
                ? new Text("(" + words.sv() + ")", "(" + words.en() + ")")
                : words;
    }

    private Text joined(String key, List<Formula> operands) {
        var words = operands.stream().map(this::of).toList();
        return TEXTS.get(
                key,
                new Text(
                        words.stream().map(Text::sv).collect(Collectors.joining("; ")),
                        words.stream().map(Text::en).collect(Collectors.joining("; "))));
    }
}
