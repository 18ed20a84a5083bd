// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Display;
import se.finsam.core.text.Text;

/** Makes cells that no report prints. */
final class Figures {
    static final Display ONE_DECIMAL = new Display(1, Display.Zero.ZERO, false);

    private Figures() {}

    /** A known cell, shown rounded half-up. */
    static Cell.Figure of(BigDecimal exact, Unit unit, Display display, Evidence evidence) {
        return new Cell.Figure(
                exact,
                exact.setScale(display.decimals(), RoundingMode.HALF_UP),
                unit,
                display,
                evidence.origin(),
                evidence.facts(),
                evidence.derivations(),
                null);
    }

    /** What a known cell rests on. */
    static Evidence evidence(Cell.Figure figure) {
        return new Evidence(figure.origin(), figure.facts(), figure.derivations());
    }

    /** A cell that is not known, with the reason. */
    static Cell.Unknown unknown(String sv, String en, Object... arguments) {
        return new Cell.Unknown(Unit.COUNT, new Text(sv.formatted(arguments), en.formatted(arguments)), null);
    }
}
