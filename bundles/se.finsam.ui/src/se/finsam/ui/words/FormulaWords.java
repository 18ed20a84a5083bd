// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Parameter;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.FormulaSyntaxException;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Formulas with the names of what they are of instead of codes. */
public final class FormulaWords {
    private static final Texts TEXTS = Texts.of(FormulaWords.class);
    /** A derivation as evidence tells it: the line item, the year and the formula. */
    private static final Pattern DERIVATION = Pattern.compile("(\\S+) (\\d{4}) = (.+)");

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SINGLE = 3;

    private final Snapshot snapshot;
    private final Language language;

    private FormulaWords(Snapshot snapshot, Language language) {
        this.snapshot = snapshot;
        this.language = language;
    }

    /** A formula, or the derivation of a figure, in words; another text as it is. */
    public static Text of(String text, Snapshot snapshot) {
        var derivation = DERIVATION.matcher(text);
        if (derivation.matches()) {
            return TEXTS.get(
                    "formula.derivation",
                    of(derivation.group(1), snapshot),
                    derivation.group(2),
                    of(derivation.group(3), snapshot));
        }
        try {
            var formula = Formula.parse(text);
            return new Text(
                    new FormulaWords(snapshot, Language.SV).words(formula, SUM),
                    new FormulaWords(snapshot, Language.EN).words(formula, SUM));
        } catch (FormulaSyntaxException e) {
            return Text.same(text);
        }
    }

    /** The formula, in parentheses when it binds less than what is around it. */
    private String words(Formula formula, int around) {
        return switch (formula) {
            case Formula.Number number -> number(number.value());
            case Formula.Item item -> item(item);
            case Formula.Line line -> line.id();
            case Formula.Measure measure -> measure.id();
            case Formula.Param param ->
                snapshot.parameter(param.code()).map(Parameter::name).orElse(param.code());
            case Formula.Negation negation -> "−" + words(negation.operand(), SINGLE);
            case Formula.Operation operation -> operation(operation, around);
            case Formula.Shift shift -> shift(shift);
            case Formula.OfKind kind -> kind(kind);
            case Formula.First first -> text("formula.first", list(first.operands()));
            case Formula.Part part -> words(part.operand(), around);
            case Formula.Percent percent ->
                text("formula.percent", words(percent.part(), SINGLE), words(percent.whole(), SINGLE));
            case Formula.Absolute absolute -> "|" + words(absolute.operand(), SUM) + "|";
        };
    }

    private String number(BigDecimal value) {
        return FigureFormat.of(language)
                .number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    private String item(Formula.Item item) {
        var name = snapshot.item(item.code()).map(this::name).orElse(item.code());
        var subject = subject(item.subject());
        return subject.isEmpty() ? name : name + " " + subject;
    }

    private String name(LineItem item) {
        return language == Language.EN && !item.nameEn().isEmpty() ? item.nameEn() : item.name();
    }

    private String subject(@Nullable String key) {
        return key == null || key.equals(Formula.Item.THE_SUBJECT)
                ? ""
                : snapshot.subject(key).map(Subject::shortName).orElse(key);
    }

    private String operation(Formula.Operation operation, int around) {
        var left = operation.left();
        var right = operation.right();
        return switch (operation.operator()) {
            case PLUS -> within(around, SUM, words(left, SUM) + " + " + words(right, SUM));
            case MINUS -> within(around, SUM, words(left, SUM) + " − " + words(right, PRODUCT));
            case TIMES -> within(around, PRODUCT, words(left, PRODUCT) + " × " + words(right, PRODUCT));
            case DIVIDE -> within(around, PRODUCT, words(left, PRODUCT) + " / " + words(right, SINGLE));
            case MIN -> text("formula.min", list(List.of(left, right)));
            case MAX -> text("formula.max", list(List.of(left, right)));
        };
    }

    private static String within(int around, int own, String words) {
        return own < around ? "(" + words + ")" : words;
    }

    private String shift(Formula.Shift shift) {
        var key = shift.years() < 0 ? "formula.before" : "formula.after";
        return text(key, words(shift.operand(), SINGLE));
    }

    private String kind(Formula.OfKind kind) {
        var operand = words(kind.operand(), SINGLE);
        return kind.kind() == FactKind.ACTUAL ? operand : text("formula." + kind.kind(), operand);
    }

    private String list(List<Formula> operands) {
        return operands.stream().map(each -> words(each, SUM)).collect(Collectors.joining("; "));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(key, arguments).in(language);
    }
}
