// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Numbers and lists in the sentences of findings. */
public final class Say {
    private Say() {}

    /** A number with the decimals that it has. */
    public static String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return FigureFormat.of(Language.SV).number(plain, Math.max(0, plain.scale()));
    }

    /** A number with a plus before what is above zero. */
    public static String signed(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return FigureFormat.of(Language.SV).signed(plain, Math.max(0, plain.scale()));
    }

    /** A number and its unit. */
    public static String withUnit(BigDecimal value, Unit unit) {
        var word = FigureFormat.of(Language.SV).unit(unit);
        return word.isEmpty() ? number(value) : number(value) + "\u00A0" + word;
    }

    /** A, B och C. */
    public static Text list(List<String> parts) {
        return new Text(joined(parts, " och "), joined(parts, " and "));
    }

    /** Clauses with a semicolon between. */
    public static Text several(List<Text> clauses) {
        return new Text(
                clauses.stream().map(Text::sv).collect(Collectors.joining("; ")),
                clauses.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static String joined(List<String> parts, String and) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return parts.subList(0, parts.size() - 1).stream().collect(Collectors.joining(", ")) + and + parts.getLast();
    }

    /** Both languages through the same format; arguments that are {@link Text} are taken in the language. */
    public static Text format(String sv, String en, Object... arguments) {
        return new Text(sv.formatted(in(Language.SV, arguments)), en.formatted(in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object... arguments) {
        var own = new Object[arguments.length];
        for (var i = 0; i < own.length; i++) {
            own[i] = arguments[i] instanceof Text text ? text.in(language) : arguments[i];
        }
        return own;
    }
}
