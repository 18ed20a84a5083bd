// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.finsam.core.snapshot.Quantity;
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
}
