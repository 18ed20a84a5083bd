// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.api.CheckContribution;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Waiver;
import se.finsam.core.text.Text;

/**
 * A finding with the check that gave it.
 *
 * @param waiver who accepted the deviation and why; it holds for the figures as they are
 */
public record CheckedFinding(CheckContribution check, Finding finding, Optional<Waiver> waiver) {
    /**
     * A paragraph of what is to be said of a finding.
     *
     * @param lead words before it; empty for the message
     */
    public record Part(Kind kind, Text lead, Text text) {
        /** What a paragraph says. */
        public enum Kind {
            MESSAGE,
            CAUSE,
            FORMULA,
            ACCEPTED
        }
    }

    /** Identity over runs: the check and the place. */
    public String id() {
        return check.id() + ":" + finding.key();
    }

    /** Severity of the finding, or else of its check. */
    public Severity severity() {
        var own = finding.severity();
        return own == null ? check.severity() : own;
    }

    /** What is to be said of the finding, for every reader alike; a formula that the words already hold is left out. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Part.Kind.MESSAGE, Text.EMPTY, finding.message()));
        if (!finding.cause().isEmpty()) {
            parts.add(new Part(Part.Kind.CAUSE, new Text("Förklaring: ", "Explanation: "), finding.cause()));
        }
        var formula = finding.formula();
        if (!formula.isEmpty()
                && !finding.message().sv().contains(formula)
                && !finding.cause().sv().contains(formula)) {
            parts.add(new Part(Part.Kind.FORMULA, new Text("Uträkning: ", "Computation: "), Text.same(formula)));
        }
        waiver.ifPresent(accepted -> parts.add(new Part(
                Part.Kind.ACCEPTED,
                new Text("Godtagen: ", "Accepted: "),
                Text.same("%s (%s, %s)".formatted(accepted.reason(), accepted.acceptedBy(), accepted.date())))));
        return parts;
    }
}
