// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Texts are cut where they have no room, and no text is so long that measuring it takes time. */
class TextFlowTest {
    private long measured;

    private final TextFlow flow = new TextFlow(
            new TextMetrics() {
                @Override
                public double width(String text, Font font) {
                    measured += text.length();
                    return text.length();
                }

                @Override
                public double height(Font font) {
                    return 1;
                }

                @Override
                public double ascent(Font font) {
                    return 1;
                }
            },
            TextMetrics.Font.BODY);

    @Test
    void aTextIsCutAtItsEnd() {
        assertEquals("whole", flow.cut("whole", 5));
        assertEquals("too…", flow.cut("too wide", 5));
        assertEquals("", flow.cut("none", 0));
    }

    @Test
    void aTextOfAnyLengthIsCutAtOnce() {
        assertEquals("xxxx…", flow.cut("x".repeat(100_000), 5));
        assertTrue(measured < 1_000_000, () -> measured + " letters are measured");
    }
}
