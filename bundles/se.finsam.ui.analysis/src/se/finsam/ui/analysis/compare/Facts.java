// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.Optional;
import se.finsam.model.Fact;
import se.finsam.ui.session.Session;

/** Finds facts in the model. */
final class Facts {
    private Facts() {}

    /** The fact with an id, if it is still there. */
    static Optional<Fact> find(Session session, String id) {
        return session.association().getYears().stream()
                .flatMap(year -> year.getFacts().stream())
                .filter(fact -> id.equals(fact.getId()))
                .findFirst();
    }
}
