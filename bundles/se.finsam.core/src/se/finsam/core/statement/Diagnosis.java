// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;

/**
 * What a wrong figure seems to be.
 *
 * @param what the row, column or year that it points at, as the statement labels it; empty when it points at none
 * @param value the number that was recognised
 */
public record Diagnosis(Kind kind, String what, BigDecimal value) {
    /** Ways in which a figure goes wrong, the most telling first. */
    public enum Kind {
        /** The opposite sign. */
        SIGN_FLIPPED,
        /** The sum of another column over the rows that this column fills. */
        SUM_OF_OTHER_COLUMN,
        /** A sum without one of its terms. */
        TERM_LEFT_OUT,
        /** A sum with one of its terms twice. */
        TERM_TWICE,
        /** A sum with one of its terms with the opposite sign. */
        TERM_FLIPPED,
        /** The figure of another year. */
        OTHER_YEAR,
        /** The figure of another column. */
        OTHER_COLUMN,
        /** The figure of another row. */
        OTHER_ROW,
        /** A thousand times too large or too small. */
        WRONG_UNIT,
        /** Two digits in each other's place. */
        DIGITS_SWAPPED,
        /** A digit too few or too many. */
        DIGIT_LOST,
        /** One digit another. */
        DIGIT_CHANGED
    }
}
