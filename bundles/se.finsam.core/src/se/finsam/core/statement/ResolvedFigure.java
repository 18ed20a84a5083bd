// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;

/**
 * What a figure reference stands for: a number with its unit, or a text such as the vision.
 *
 * @param value the number in {@code unit}; null for a text
 * @param exact the number before any rounding, in the same unit; null for a text
 * @param decimals decimals that suit the figure when the reference asks for none
 * @param text the text; null for a number
 */
public record ResolvedFigure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal exact,
        Unit unit,
        int decimals,
        Origin origin,
        @Nullable String text) {
    static ResolvedFigure number(BigDecimal value, Unit unit, int decimals, Origin origin) {
        return new ResolvedFigure(value, value, unit, decimals, origin, null);
    }

    static ResolvedFigure count(int value) {
        return number(BigDecimal.valueOf(value), Unit.COUNT, 0, Origin.TYPED);
    }

    static ResolvedFigure text(String text) {
        return new ResolvedFigure(null, null, Unit.COUNT, 0, Origin.TYPED, text);
    }
}
