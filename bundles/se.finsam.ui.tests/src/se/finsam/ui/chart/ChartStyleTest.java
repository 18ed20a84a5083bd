// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be seen can be seen: contrasts after WCAG 2.2, 1.4.3 for text and 1.4.11 for marks. */
class ChartStyleTest {
    static Stream<ChartStyle> styles() {
        return Stream.of(
                ChartStyle.light(),
                ChartStyle.dark(),
                ChartStyle.highContrast(0x000000, 0xFFFFFF),
                ChartStyle.highContrast(0xFFFFFF, 0x000000));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void textIsReadable(ChartStyle style) {
        assertTrue(ChartStyle.contrast(style.ink(), style.background()) >= 7);
        assertTrue(ChartStyle.contrast(style.quiet(), style.background()) >= 4.5);
        style.palette().forEach(colour -> assertTrue(ChartStyle.contrast(style.on(colour), colour) >= 3));
        style.limits().forEach(colour -> assertTrue(ChartStyle.contrast(colour, style.background()) >= 4.4));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void marksStandOutFromWhatIsBehindThem(ChartStyle style) {
        Stream.of(style.palette(), style.steps())
                .flatMap(colours -> colours.stream())
                .forEach(colour -> assertTrue(
                        ChartStyle.contrast(colour, style.background()) >= 3,
                        () -> Integer.toHexString(colour) + " on " + Integer.toHexString(style.background())));
        assertEquals(style.palette().size(), new HashSet<>(style.palette()).size());
    }
}
