// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Display;
import se.finsam.core.text.Text;

/** Makes cells that no report prints. */
final class Figures {
    static final Display ONE_DECIMAL = new Display(1, Display.Zero.ZERO, false);

    private Figures() {}

    /** A cell that is not known, with the reason. */
    static Cell.Unknown unknown(String sv, String en, Object... arguments) {
        return new Cell.Unknown(Unit.COUNT, new Text(sv.formatted(arguments), en.formatted(arguments)), null);
    }
}
