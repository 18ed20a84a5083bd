// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Sentences in both languages with figures written as each language writes them. */
public final class Phrase {
    private Phrase() {}

    /**
     * Both languages through formats of their own.
     *
     * @param arguments a {@link Text} is taken in the language; an exact number or quantity is written with the decimals that
     *     it has, a double with two at most; anything else as the format says
     */
    public static Text of(String sv, String en, Object... arguments) {
        return new Text(sv.formatted(in(Language.SV, arguments)), en.formatted(in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object... arguments) {
        var format = FigureFormat.of(language);
        var own = new Object[arguments.length];
        for (var i = 0; i < own.length; i++) {
            own[i] = switch (arguments[i]) {
                case Text text -> text.in(language);
                case BigDecimal number -> format.number(number, decimals(number));
                case Double number -> format.number(rounded(number), decimals(rounded(number)));
                case Quantity quantity -> format.withUnit(quantity, decimals(quantity.value()));
                case Object other -> other;
            };
        }
        return own;
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** A figure with its unit as it is shown. */
    public static Text figure(Cell.Figure figure) {
        return number(figure.shown(), figure.unit(), figure.display().decimals());
    }

    /** A number with its unit. */
    public static Text number(BigDecimal value, Unit unit, int decimals) {
        return in(format -> format.withUnit(new Quantity(value, unit), decimals));
    }

    /** A number with its unit and a plus before what is above zero. */
    public static Text signed(BigDecimal value, Unit unit, int decimals) {
        return in(format -> {
            if (unit == Unit.PERCENT) {
                return (value.signum() > 0 ? "+" : "") + format.percent(value, decimals);
            }
            var word = format.unit(unit);
            var number = format.signed(value, decimals);
            return word.isEmpty() ? number : number + "\u00a0" + word;
        });
    }

    /** What amounts are written in: heading of the label column of a table. */
    public static Text amountsIn(Unit unit) {
        return of("Belopp i %s", "Amounts in %s", in(format -> format.unit(unit)));
    }

    private static Text in(Function<FigureFormat, String> writing) {
        return new Text(writing.apply(FigureFormat.of(Language.SV)), writing.apply(FigureFormat.of(Language.EN)));
    }

    /** A, B och C. */
    public static Text list(List<Text> parts) {
        return new Text(joined(parts, Language.SV, " och "), joined(parts, Language.EN, " and "));
    }

    private static String joined(List<Text> parts, Language language, String and) {
        var words = parts.stream().map(part -> part.in(language)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return words.stream().limit(words.size() - 1).collect(Collectors.joining(", ")) + and + words.getLast();
    }
}
