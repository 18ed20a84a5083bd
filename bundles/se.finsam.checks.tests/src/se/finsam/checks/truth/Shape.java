// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.util.List;
import se.finsam.core.snapshot.Unit;

/**
 * What kind of association is made.
 *
 * @param seed gives everything that is not said here
 * @param year the year of the report
 * @param history years before it that the association holds
 * @param detailed true when all of them are known in detail; else the older ones as totals alone
 * @param unit presentation unit
 * @param step smallest step of the amounts in kronor: 1000 for whole tkr, 1, or 0.01
 * @param financial true with income and expense of financial items
 * @param esf true with a project that the ESF pays
 * @param plan true with a plan of three years
 * @param turned measures of the operating account that the report prints with the opposite sign
 * @param trail true when the e-signing is held with its events
 * @param typing how the report writes its figures
 */
record Shape(
        long seed,
        int year,
        int history,
        boolean detailed,
        Unit unit,
        BigDecimal step,
        boolean financial,
        boolean esf,
        boolean plan,
        List<String> turned,
        boolean trail,
        Typing typing) {
    /** Ways in which a report writes a figure; each is kept through the whole report. */
    record Typing(char minus, char group, String zero) {}

    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.valueOf(1000), BigDecimal.valueOf(1000), BigDecimal.ONE, new BigDecimal("0.01"));

    static Shape of(long seed) {
        var draw = new Draw(seed);
        var detailed = draw.chance(60);
        return new Shape(
                seed,
                draw.between(2022, 2026),
                draw.between(detailed ? 2 : 1, 6),
                detailed,
                draw.of(List.of(Unit.TKR, Unit.TKR, Unit.TKR, Unit.KR, Unit.MKR)),
                draw.of(STEPS),
                draw.chance(75),
                draw.chance(40),
                draw.chance(75),
                draw.of(List.of(List.of(), List.of("net", "budget"), List.of("cost"))),
                false,
                new Typing(
                        draw.of(List.of('\u2212', '-')),
                        draw.of(List.of('\u00A0', ' ', '\u202F')),
                        draw.of(List.of("\u2013", "-", "0"))));
    }

    Shape in(Unit other) {
        return new Shape(seed, year, history, detailed, other, step, financial, esf, plan, turned, trail, typing);
    }

    Shape printing(List<String> measures) {
        return new Shape(seed, year, history, detailed, unit, step, financial, esf, plan, measures, trail, typing);
    }

    Shape withTrail() {
        return new Shape(seed, year, history, detailed, unit, step, financial, esf, plan, turned, true, typing);
    }
}
