// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import se.finsam.core.text.FigureSyntaxException;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;

/**
 * How values are written into a text field and read back.
 *
 * @param read given a text that is not blank
 */
public record Codec<V>(Function<V, String> write, Function<String, Typed<V>> read) {
    private static final Texts TEXTS = Texts.of(Codec.class);

    /** Text without the space around it. */
    public static Codec<String> text() {
        return new Codec<>(Function.identity(), typed -> Typed.of(typed.strip()));
    }

    /** A number as Swedish and English typists write it, with its decimals. */
    public static Codec<BigDecimal> number() {
        return new Codec<>(Codec::figure, Codec::readNumber);
    }

    /** A whole number, grouped by thousands. */
    public static Codec<Integer> whole() {
        return new Codec<>(value -> figure(BigDecimal.valueOf(value)), Codec::readWhole);
    }

    /** A whole number of four digits. */
    public static Codec<Integer> year() {
        return new Codec<>(String::valueOf, Codec::readYear);
    }

    /** A date as 2026-03-25; the hyphens need not be typed. */
    public static Codec<LocalDate> date() {
        return new Codec<>(LocalDate::toString, Codec::readDate);
    }

    Typed<V> typed(String text) {
        return text.isBlank() ? Typed.of(null) : read.apply(text);
    }

    private static String figure(BigDecimal value) {
        return UiLanguage.figures().number(value, Math.max(0, value.scale()));
    }

    private static Typed<BigDecimal> readNumber(String text) {
        try {
            return Typed.of(UiLanguage.figures().parse(text).orElse(null));
        } catch (FigureSyntaxException e) {
            return Typed.fault(TEXTS.get("fault.number"));
        }
    }

    private static Typed<Integer> readWhole(String text) {
        var number = readNumber(text);
        try {
            return number.value() == null
                    ? new Typed<>(null, number.fault())
                    : Typed.of(number.value().intValueExact());
        } catch (ArithmeticException e) {
            return Typed.fault(TEXTS.get("fault.whole"));
        }
    }

    private static Typed<Integer> readYear(String text) {
        var digits = text.strip();
        return digits.matches("[12]\\d{3}") ? Typed.of(Integer.valueOf(digits)) : Typed.fault(TEXTS.get("fault.year"));
    }

    private static Typed<LocalDate> readDate(String text) {
        var typed = text.strip();
        try {
            return Typed.of(LocalDate.parse(
                    typed, typed.length() == 8 ? DateTimeFormatter.BASIC_ISO_DATE : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Typed.fault(TEXTS.get("fault.date"));
        }
    }
}
