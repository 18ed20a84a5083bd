// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * Something that a check found.
 *
 * @param severity null for the default of the check
 * @param detail tells this finding from others of the same check in the same place; empty when there is one at most
 * @param message what is wrong, in a sentence or two
 * @param cause what probably happened; empty when nothing suggests itself
 * @param printed what the report prints; null when it is about something that is not printed
 * @param expected what it should be, in {@code unit}; null when that is no number
 * @param difference printed less expected, in {@code unit}
 * @param unit unit of the numbers
 * @param formula the formula with its numbers; empty when there is none
 * @param fixes what would mend it
 */
public record Finding(
        @Nullable Severity severity,
        Location location,
        String detail,
        Text message,
        Text cause,
        @Nullable String printed,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal difference,
        Unit unit,
        String formula,
        List<Fix> fixes) {
    /** Copies the fixes and drops decimals that say nothing. */
    public Finding {
        fixes = List.copyOf(fixes);
        expected = plain(expected);
        difference = plain(difference);
    }

    /** A finding that is a message about a place. */
    public static Finding at(Location location, Text message) {
        return new Finding(null, location, "", message, Text.EMPTY, null, null, null, Unit.COUNT, "", List.of());
    }

    /** Names the finding among those of its check; the same from run to run as long as it stands in the same place. */
    public String key() {
        return detail.isEmpty() ? location.key() : location.key() + "#" + detail;
    }

    /** Changes when the figures behind the finding do: an acceptance holds for one fingerprint. */
    public String fingerprint() {
        return "%08x".formatted(Objects.hash(printed, expected, difference, formula, message.sv()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** With another severity than the default of the check. */
    public Finding as(Severity other) {
        return new Finding(
                other, location, detail, message, cause, printed, expected, difference, unit, formula, fixes);
    }

    /** With what tells it from others in the same place. */
    public Finding distinct(String word) {
        return new Finding(
                severity, location, word, message, cause, printed, expected, difference, unit, formula, fixes);
    }

    /** With a probable cause. */
    public Finding because(Text why) {
        return new Finding(
                severity, location, detail, message, why, printed, expected, difference, unit, formula, fixes);
    }

    /** With numbers. */
    public Finding numbers(
            @Nullable String inPrint, @Nullable BigDecimal wanted, @Nullable BigDecimal off, Unit inUnit) {
        return new Finding(severity, location, detail, message, cause, inPrint, wanted, off, inUnit, formula, fixes);
    }

    /** With the formula and its numbers. */
    public Finding formula(String withNumbers) {
        return new Finding(
                severity, location, detail, message, cause, printed, expected, difference, unit, withNumbers, fixes);
    }

    /** With something that would mend it. */
    public Finding fix(Fix fix) {
        var all = new java.util.ArrayList<>(fixes);
        all.add(fix);
        return new Finding(
                severity, location, detail, message, cause, printed, expected, difference, unit, formula, all);
    }
}
