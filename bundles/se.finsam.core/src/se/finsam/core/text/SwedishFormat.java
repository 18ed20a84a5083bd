// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;

/**
 * Swedish typography: 10 006 with a no-break space (U+00A0), −660 with a real minus (U+2212), 46,7 % with a decimal
 * comma and a no-break space before the sign.
 */
public final class SwedishFormat implements FigureFormat {
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    @Override
    public Language language() {
        return Language.SV;
    }

    @Override
    public String number(BigDecimal value, int decimals) {
        return FigureText.number(value, decimals, FigureText.NO_BREAK_SPACE, ',');
    }

    @Override
    public String signed(BigDecimal value, int decimals) {
        return FigureText.signed(value, decimals, FigureText.NO_BREAK_SPACE, ',');
    }

    @Override
    public String percent(BigDecimal value, int decimals) {
        return number(value, decimals) + FigureText.NO_BREAK_SPACE + '%';
    }

    @Override
    public String withUnit(Quantity quantity, int decimals) {
        var number = number(quantity.value(), decimals);
        var word = unit(quantity.unit());
        return word.isEmpty() ? number : number + FigureText.NO_BREAK_SPACE + word;
    }

    @Override
    public String unit(Unit unit) {
        return switch (unit) {
            case KR -> "kr";
            case TKR -> "tkr";
            case MKR -> "mkr";
            case PERCENT -> "%";
            case PERSONS -> "personer";
            case COUNT -> "";
        };
    }

    @Override
    public String word(int count) {
        return count >= 0 && count < WORDS.size() ? WORDS.get(count) : number(BigDecimal.valueOf(count), 0);
    }

    @Override
    public Optional<BigDecimal> parse(String text) {
        return FigureText.parse(text, ',', false);
    }
}
