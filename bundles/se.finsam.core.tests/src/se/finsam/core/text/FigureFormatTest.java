// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;

class FigureFormatTest {
    private final FigureFormat swedish = FigureFormat.of(Language.SV);
    private final FigureFormat english = FigureFormat.of(Language.EN);

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void swedishNumbersHaveNoBreakSpacesARealMinusAndADecimalComma() {
        assertEquals("10\u00A0006", swedish.number(decimal("10006"), 0));
        assertEquals("\u2212660", swedish.number(decimal("-660"), 0));
        assertEquals("1\u00A0234\u00A0567,50", swedish.number(decimal("1234567.5"), 2));
        assertEquals("46,7\u00A0%", swedish.percent(decimal("46.72"), 1));
        assertEquals("+66", swedish.signed(decimal("66"), 0));
        assertEquals("\u2212219", swedish.signed(decimal("-219"), 0));
        assertEquals("0", swedish.signed(BigDecimal.ZERO, 0));
    }

    @Test
    void englishNumbersHaveCommasAPointAndNoSpaceBeforePercent() {
        assertEquals("10,006", english.number(decimal("10006"), 0));
        assertEquals("\u2212660.5", english.number(decimal("-660.5"), 1));
        assertEquals("46.7%", english.percent(decimal("46.72"), 1));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "1.5, 2", "2.5, 3", "-0.5, −1", "-2.5, −3", "0.49, 0", "-0.49, 0"})
    void roundingIsHalfUpAndZeroHasNoSign(String exact, String shown) {
        assertEquals(shown, swedish.number(decimal(exact), 0));
    }

    @Test
    void moneyIsConvertedExactlyBetweenItsUnits() {
        assertEquals("10\u00A0006", swedish.money(Quantity.ofOre(1_000_600_000), Unit.TKR, 0));
        assertEquals("3,3", swedish.money(new Quantity(decimal("3318"), Unit.TKR), Unit.MKR, 1));
        assertEquals("9,8\u00A0mkr", swedish.withUnit(new Quantity(decimal("9.8"), Unit.MKR), 1));
        assertEquals("SEK thousand", english.unit(Unit.TKR));
        var percent = new Quantity(decimal("20"), Unit.PERCENT);
        assertThrows(IllegalArgumentException.class, () -> swedish.money(percent, Unit.TKR, 0));
    }

    @Test
    void countsAreWordsUpToTwelve() {
        assertEquals("noll", swedish.word(0));
        assertEquals("sju", swedish.word(7));
        assertEquals("tolv", swedish.word(12));
        assertEquals("13", swedish.word(13));
        assertEquals("twelve", english.word(12));
    }

    @Test
    void datesAreIso() {
        assertEquals("2025-12-31", swedish.date(LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 006 | 10006",
                "10\u00A0006 | 10006",
                "3766 | 3766",
                "- 660 | -660",
                "\u2212660 | -660",
                "\u2013660 | -660",
                "+66 | 66",
                "46,7% | 46.7",
                "64,6 % | 64.6",
                "- | 0",
                "\u2013 | 0",
                "0,05 | 0.05"
            })
    void swedishFiguresAreReadAsReportsWriteThem(String text, BigDecimal value) {
        assertEquals(Optional.of(value), swedish.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0"})
    void blankTextIsNoFigure(String text) {
        assertEquals(Optional.empty(), swedish.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 06", "10 0060", "1234 567", "12,", ",5", "tio", "1.5", "1 000,5 tkr", "--5", "5-"})
    void whatIsNoFigureIsRefusedWithItsPlace(String text) {
        var refusal = assertThrows(FigureSyntaxException.class, () -> swedish.parse(text));
        assertEquals(text, refusal.text());
        assertTrue(refusal.position() <= text.length());
        assertTrue(refusal.getMessage().contains("\"" + text + "\""), refusal.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadBack(Language language) {
        var format = FigureFormat.of(language);
        var random = new Random(20251231);
        for (var i = 0; i < 5000; i++) {
            var scale = random.nextInt(5);
            var value = new BigDecimal(new BigInteger(random.nextInt(1, 60), random), random.nextInt(7));
            var number = (random.nextBoolean() ? value : value.negate()).setScale(scale, RoundingMode.HALF_UP);
            assertEquals(Optional.of(number), format.parse(format.number(number, scale)), number::toPlainString);
            assertEquals(Optional.of(number), format.parse(format.signed(number, scale)), number::toPlainString);
            assertEquals(Optional.of(number), format.parse(format.percent(number, scale)), number::toPlainString);
        }
    }
}
