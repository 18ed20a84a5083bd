// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Makes sentences in both languages, their figures written as each language writes them. */
public final class Phrase {
    private Phrase() {}

    /** Both patterns filled; an argument that is a {@link Text} is taken in the language. */
    public static Text of(String sv, String en, Object... arguments) {
        return new Text(sv.formatted(in(Language.SV, arguments)), en.formatted(in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toArray();
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
