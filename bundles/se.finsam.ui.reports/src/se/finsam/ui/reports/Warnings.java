// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.util.List;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.text.Texts;

/**
 * Errors that stand in a report and that nobody has accepted.
 *
 * @param first those to show at once
 */
record Warnings(int count, List<CheckedFinding> first) {
    private static final int SHOWN = 3;
    private static final Texts TEXTS = Texts.of(Warnings.class);

    /** No errors, or none known of yet. */
    static final Warnings NONE = new Warnings(0, List.of());

    /** The errors of a check of the report. */
    static Warnings of(CheckReport report) {
        var errors = report.open(Severity.ERROR);
        return new Warnings(errors.size(), errors.stream().limit(SHOWN).toList());
    }

    /** What they mean for who is about to sign. */
    Text title() {
        return count == 1 ? TEXTS.get("warning.one") : TEXTS.get("warning.several", count);
    }
}
