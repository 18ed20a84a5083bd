// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** How near to the truth a figure is said to be: exakt, cirka, drygt, knappt. */
public enum Approximation {
    EXACT,
    /** cirka, omkring, ungefär: five per cent to either side. */
    ABOUT,
    /** drygt, över, mer än: the truth is the figure or up to a tenth more. */
    ABOVE,
    /** knappt, närmare, nästan, under: the truth is the figure or up to a tenth less. */
    BELOW;

    private static final BigDecimal SOME = new BigDecimal("0.05");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Map<String, Approximation> WORDS = Map.ofEntries(
            Map.entry("cirka", ABOUT),
            Map.entry("ca", ABOUT),
            Map.entry("omkring", ABOUT),
            Map.entry("ungefär", ABOUT),
            Map.entry("runt", ABOUT),
            Map.entry("kring", ABOUT),
            Map.entry("drygt", ABOVE),
            Map.entry("över", ABOVE),
            Map.entry("än", ABOVE),
            Map.entry("knappt", BELOW),
            Map.entry("närmare", BELOW),
            Map.entry("nästan", BELOW),
            Map.entry("under", BELOW));

    /** What a word in small letters before a figure says; exact for any other. */
    static Approximation of(String word) {
        return WORDS.getOrDefault(word, EXACT);
    }

    /**
     * True when a figure with so many decimals may stand for the exact value: it is the value rounded half-up, or the
     * value lies where the word puts it. Signs are not compared.
     */
    public boolean accepts(BigDecimal figure, int decimals, BigDecimal exact) {
        var said = figure.abs();
        var value = exact.abs();
        if (value.setScale(decimals, RoundingMode.HALF_UP).compareTo(said) == 0) {
            return true;
        }
        var off = value.subtract(said);
        return switch (this) {
            case EXACT -> false;
            case ABOUT -> off.abs().compareTo(value.multiply(SOME)) <= 0;
            case ABOVE -> off.signum() >= 0 && off.compareTo(said.multiply(TENTH)) <= 0;
            case BELOW -> off.signum() <= 0 && off.negate().compareTo(said.multiply(TENTH)) <= 0;
        };
    }
}
