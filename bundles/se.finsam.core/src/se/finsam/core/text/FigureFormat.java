// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;

/**
 * How figures are written in one language, and read back.
 *
 * <p>Every rounding here is half-up (0,5 away from zero). A result that rounds to zero never carries a minus.
 */
public interface FigureFormat {
    /** The format of a language. */
    static FigureFormat of(Language language) {
        return switch (language) {
            case SV -> new SwedishFormat();
            case EN -> new EnglishFormat();
        };
    }

    /** The language that this format writes. */
    Language language();

    /** A number with grouped thousands and exactly {@code decimals} decimals. */
    String number(BigDecimal value, int decimals);

    /** A number with grouped thousands and a plus before what is above zero after rounding. */
    String signed(BigDecimal value, int decimals);

    /** A number followed by the percent sign; 46.7 is 46,7 %. */
    String percent(BigDecimal value, int decimals);

    /**
     * An amount of money in another unit of money, without the unit word.
     *
     * @throws IllegalArgumentException if either unit is not money
     */
    default String money(Quantity amount, Unit unit, int decimals) {
        return number(amount.in(unit).value(), decimals);
    }

    /** A quantity in its own unit followed by the unit word or sign: 9,8 mkr, 46,7 %, 7 personer. */
    String withUnit(Quantity quantity, int decimals);

    /** Name of a unit beside a figure: kr, tkr, mkr, %, personer; empty for a plain count. */
    String unit(Unit unit);

    /** A count in words from zero to twelve and in digits beyond. */
    String word(int count);

    /** An ISO 8601 date. */
    default String date(LocalDate date) {
        return date.toString();
    }

    /** Sign for "nothing here", a dash. */
    default String dash() {
        return FigureText.DASH;
    }

    /** Sign for "not known": two dots, as official statistics write it. */
    default String unknown() {
        return FigureText.UNKNOWN;
    }

    /**
     * Reads a figure that this format or a careful typist wrote. Any kind of space groups thousands, any kind of dash
     * is a minus, a plus and a percent sign are allowed, a lone dash is zero.
     *
     * @return the number as written (46,7 % is 46.7), or nothing for a blank text
     * @throws FigureSyntaxException if the text is not one figure
     */
    Optional<BigDecimal> parse(String text);
}
