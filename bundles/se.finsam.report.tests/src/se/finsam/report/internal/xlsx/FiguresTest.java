// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Figures with the markers of remarks stay numbers in a workbook. */
class FiguresTest {
    private final Figures figures = new Figures("sv");

    @Test
    void aMarkerStaysBesideTheNumber() {
        var marked = figures.parse("−1\u00a0234*¹²").orElseThrow();
        assertEquals(new BigDecimal("-1234"), marked.value());
        assertEquals("#,##0\"*¹²\";\"−\"#,##0\"*¹²\"", marked.pattern());
        var percent = figures.parse("33,2\u00a0%!").orElseThrow();
        assertEquals(new BigDecimal("0.332"), percent.value());
        assertEquals("#,##0.0\"\u00a0\"%\"!\";\"−\"#,##0.0\"\u00a0\"%\"!\"", percent.pattern());
    }

    @Test
    void aMarkerAloneIsText() {
        assertTrue(figures.parse("*").isEmpty());
        assertTrue(figures.parse("..").isEmpty());
    }
}
