// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.util.Set;
import se.finsam.core.statement.Diagnosis;

/** The ways in which a fault is planted. */
enum FaultKind {
    DIGITS_SWAPPED("two digits swapped", Diagnosis.Kind.DIGITS_SWAPPED),
    DIGIT_DROPPED("a digit dropped", Diagnosis.Kind.DIGIT_LOST),
    DIGIT_CHANGED("a digit changed", Diagnosis.Kind.DIGIT_CHANGED),
    SIGN_FLIPPED("the sign flipped", Diagnosis.Kind.SIGN_FLIPPED),
    ROW_LEFT_OUT("a row left out of a total", Diagnosis.Kind.TERM_LEFT_OUT),
    ROW_TWICE("a row twice in a total", Diagnosis.Kind.TERM_TWICE),
    COLUMN_SHIFTED("the neighbouring column's figure", Diagnosis.Kind.OTHER_COLUMN, Diagnosis.Kind.SUM_OF_OTHER_COLUMN),
    OTHER_YEAR("the figure of another year", Diagnosis.Kind.OTHER_YEAR),
    OTHER_ROW("the neighbouring row's figure", Diagnosis.Kind.OTHER_ROW),
    WRONG_UNIT("a thousand times wrong", Diagnosis.Kind.WRONG_UNIT),
    ROLL_FORWARD("an opening balance that is no closing one"),
    STALE_TOTAL("totals left as they were when a row was edited"),
    FACT_CHANGED("an amount changed in the accounts alone"),
    ACCOUNTS_CONTRADICT("an amount wrong in accounts and print alike"),
    PROSE_NUMBER("a digit changed in the prose"),
    PROSE_WORD("another number word in the prose"),
    PROSE_OTHER_YEAR("the prose of the year before"),
    DIRECTION_TURNED("a rise called a fall, or the reverse");

    private final String text;
    private final Set<Diagnosis.Kind> causes;

    FaultKind(String text, Diagnosis.Kind... causes) {
        this.text = text;
        this.causes = Set.of(causes);
    }

    String text() {
        return text;
    }

    /** What the check should call it; empty where the figures alone cannot tell, or where a relation says all. */
    Set<Diagnosis.Kind> causes() {
        return causes;
    }
}
