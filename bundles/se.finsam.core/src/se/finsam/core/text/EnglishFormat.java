// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;

/**
 * English typography: 10,006, −660 with a real minus (U+2212), 46.7%; money keeps its Swedish units with English names.
 */
public final class EnglishFormat implements FigureFormat {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public String number(BigDecimal value, int decimals) {
        return FigureText.number(value, decimals, ',', '.');
    }

    @Override
    public String signed(BigDecimal value, int decimals) {
        return FigureText.signed(value, decimals, ',', '.');
    }

    @Override
    public String percent(BigDecimal value, int decimals) {
        return number(value, decimals) + '%';
    }

    @Override
    public String withUnit(Quantity quantity, int decimals) {
        var number = number(quantity.value(), decimals);
        return switch (quantity.unit()) {
            case PERCENT -> number + '%';
            case COUNT -> number;
            case KR, TKR, MKR, PERSONS -> number + FigureText.NO_BREAK_SPACE + unit(quantity.unit());
        };
    }

    @Override
    public String unit(Unit unit) {
        return switch (unit) {
            case KR -> "SEK";
            case TKR -> "SEK thousand";
            case MKR -> "SEK million";
            case PERCENT -> "%";
            case PERSONS -> "persons";
            case COUNT -> "";
        };
    }

    @Override
    public String word(int count) {
        return count >= 0 && count < WORDS.size() ? WORDS.get(count) : number(BigDecimal.valueOf(count), 0);
    }

    @Override
    public Optional<BigDecimal> parse(String text) {
        return FigureText.parse(text, '.', true);
    }
}
