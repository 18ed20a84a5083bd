// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

/**
 * How a figure in a cell is written.
 *
 * @param decimals decimals after rounding to the unit of the cell
 * @param zero how an exact or rounded zero is written
 * @param signed true when a plus stands before a positive figure, as in a variance
 */
public record Display(int decimals, Zero zero, boolean signed) {
    /** What stands in the place of a zero. */
    public enum Zero {
        DASH,
        ZERO,
        BLANK
    }

    /** Whole units, zero as 0, no plus. */
    public static final Display WHOLE = new Display(0, Zero.ZERO, false);

    /** Checks the number of decimals. */
    public Display {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("Decimals must be 0 to 9, not " + decimals);
        }
    }
}
