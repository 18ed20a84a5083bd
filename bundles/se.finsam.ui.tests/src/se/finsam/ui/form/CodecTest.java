// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inSwedish() {
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1 234,5;1234.5", "-660;-660", "−660;-660", "12;12"})
    void aNumberIsReadAsSwedishTypistsWriteIt(String typed, BigDecimal number) {
        assertEquals(number, Codec.number().typed(typed).value());
    }

    @Test
    void aNumberIsWrittenWithTheDecimalsThatItHas() {
        assertEquals(
                "1 234,5",
                Codec.number().write().apply(new BigDecimal("1234.5")).replace('\u00a0', ' '));
        assertEquals("2025", Codec.year().write().apply(2025));
    }

    @Test
    void nothingIsNoFault() {
        assertEquals(Typed.of(null), Codec.number().typed("  "));
        assertEquals(Typed.of(null), Codec.date().typed(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolv", "1,5", "99999999999"})
    void whatIsNoWholeNumberIsAFault(String typed) {
        assertNotNull(Codec.whole().typed(typed).fault());
        assertNull(Codec.whole().typed(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "20255", "i år"})
    void aYearHasFourDigits(String typed) {
        assertNotNull(Codec.year().typed(typed).fault());
    }
}
