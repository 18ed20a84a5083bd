// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CellOrderTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void swedish() {
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static List<String> sorted(String... cells) {
        return List.of(cells).stream().sorted(new CellOrder()).toList();
    }

    @Test
    void textsStandAsInASwedishDirectory() {
        assertEquals(
                List.of("Arvika", "grums", "Zebra", "Åmål", "Älvsbyn", "Örebro"),
                sorted("Örebro", "Åmål", "grums", "Zebra", "Arvika", "Älvsbyn"));
        assertEquals(List.of("Ek Sven", "Eka Anna"), sorted("Eka Anna", "Ek Sven"));
    }

    @Test
    void whatSetsATextInIsPassedOver() {
        assertEquals(List.of("Arvika", "\u2003↳ Grums", "Hammarö"), sorted("Hammarö", "\u2003↳ Grums", "Arvika"));
    }

    @Test
    void figuresStandBySizeAndBeforeTexts() {
        assertEquals(
                List.of("−660", "-5", "31 %", "1 234,5 tkr", "10 000", "okänt"),
                sorted("10 000", "okänt", "31 %", "-5", "1 234,5 tkr", "−660"));
    }

    @Test
    void whatSaysNothingIsEmpty() {
        assertTrue(CellOrder.isEmpty(""));
        assertFalse(CellOrder.isEmpty("0"));
        assertFalse(CellOrder.isEmpty("a"));
    }
}
