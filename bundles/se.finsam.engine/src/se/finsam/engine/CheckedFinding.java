// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.Optional;
import se.finsam.api.CheckContribution;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Waiver;

/**
 * A finding with the check that gave it.
 *
 * @param waiver who accepted the deviation and why; it holds for the figures as they are
 */
public record CheckedFinding(CheckContribution check, Finding finding, Optional<Waiver> waiver) {
    /** Identity over runs: the check and the place. */
    public String id() {
        return check.id() + ":" + finding.key();
    }

    /** Severity of the finding, or else of its check. */
    public Severity severity() {
        var own = finding.severity();
        return own == null ? check.severity() : own;
    }
}
