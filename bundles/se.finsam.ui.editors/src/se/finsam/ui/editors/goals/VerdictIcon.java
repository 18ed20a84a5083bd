// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.Verdict;

/** The names of the icons whose shapes stand before the words of verdicts. */
public final class VerdictIcon {
    private VerdictIcon() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "verdict-met";
            case PARTLY_MET -> "verdict-partly";
            case NOT_MET -> "verdict-not-met";
            case TOO_EARLY -> "verdict-early";
            case NOT_MEASURED -> "verdict-none";
        };
    }

    static String of(Outcome outcome) {
        return of(outcome.getVerdict());
    }

    /** The icon of the verdict on a measure in a year. */
    public static String of(Measure measure, int year) {
        return measure.getOutcomes().stream()
                .filter(outcome -> outcome.getYear() == year)
                .findFirst()
                .map(VerdictIcon::of)
                .orElse(of(Verdict.NOT_MEASURED));
    }
}
