// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.figure;

import java.math.BigDecimal;
import se.finsam.core.snapshot.Unit;

/**
 * A figure that stands in prose.
 *
 * @param start index of its first character
 * @param end index after its last character; a percent sign belongs to it, a unit word does not
 * @param text the figure as written
 * @param value the number as written, in {@code unit}
 * @param decimals decimals written
 * @param kind what is counted
 * @param unit unit of money or share; {@link Unit#COUNT} for all that is counted otherwise
 * @param role what it is in its sentence
 * @param inWords true for tre, false for 3
 */
public record ProseFigure(
        int start,
        int end,
        String text,
        BigDecimal value,
        int decimals,
        Kind kind,
        Unit unit,
        Role role,
        Approximation approximation,
        boolean inWords) {
    /** What a figure counts. */
    public enum Kind {
        MONEY,
        PERCENT,
        /** procentenheter */
        POINTS,
        PEOPLE,
        /** Years, months, days and hours, also of age. */
        DURATION,
        /** Anything else. */
        PLAIN
    }

    /** What a figure is in its sentence. */
    public enum Role {
        /** How much there is. */
        LEVEL,
        /** x in "x av y". */
        PART,
        /** y in "x av y". */
        WHOLE,
        /** a in "från a till b". */
        FROM,
        /** b in "från a till b", and in "ökade till b". */
        TO,
        /** c in "ökade med c", and in "c högre". */
        CHANGE,
        /** t in "mål t", "minst t". */
        TARGET,
        /** An end of "a–b" or "mellan a och b". */
        RANGE
    }

    ProseFigure as(Role other) {
        return new ProseFigure(start, end, text, value, decimals, kind, unit, other, approximation, inWords);
    }

    ProseFigure of(Kind otherKind, Unit otherUnit) {
        return new ProseFigure(start, end, text, value, decimals, otherKind, otherUnit, role, approximation, inWords);
    }

    /** True when the figure may stand for an exact value in its own unit. */
    public boolean accepts(BigDecimal exact) {
        return approximation.accepts(value, decimals, exact);
    }
}
