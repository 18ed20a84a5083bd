// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.Arrays;
import java.util.Optional;
import se.finsam.core.finding.Severity;

/** Open findings by severity. */
record Tally(int errors, int warnings, int hints) {
    static final Tally NONE = new Tally(0, 0, 0);

    /** One finding. */
    static Tally of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Tally(1, 0, 0);
            case WARNING -> new Tally(0, 1, 0);
            case HINT -> new Tally(0, 0, 1);
        };
    }

    Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, hints + other.hints);
    }

    int total() {
        return errors + warnings + hints;
    }

    int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }

    /** The gravest severity of which there is any. */
    Optional<Severity> gravest() {
        return Arrays.stream(Severity.values())
                .filter(severity -> count(severity) > 0)
                .findFirst();
    }
}
