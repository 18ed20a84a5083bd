// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Sentences in both languages with figures written as each language writes them. */
final class Phrase {
    private Phrase() {}

    /**
     * Both languages through formats of their own.
     *
     * @param arguments a {@link Text} is taken in the language, a number or quantity written with the decimals that it has
     */
    static Text of(String sv, String en, Object... arguments) {
        return new Text(sv.formatted(in(Language.SV, arguments)), en.formatted(in(Language.EN, arguments)));
    }

    private static Object[] in(Language language, Object... arguments) {
        var format = FigureFormat.of(language);
        var own = new Object[arguments.length];
        for (var i = 0; i < own.length; i++) {
            own[i] = switch (arguments[i]) {
                case Text text -> text.in(language);
                case BigDecimal number -> format.number(number, decimals(number));
                case Quantity quantity -> format.withUnit(quantity, decimals(quantity.value()));
                case Object other -> other;
            };
        }
        return own;
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
