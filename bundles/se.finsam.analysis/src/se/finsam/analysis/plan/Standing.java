// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.text.Text;

/** How firm an amount of a plan is, from the loosest. */
public enum Standing {
    /** A scenario takes it to be so. */
    ASSUMED("antaget", "assumed"),
    /** In the plan, but not decided. */
    PLANNED("planerat", "planned"),
    /** Set aside. */
    RESERVED("reserverat", "reserved"),
    /** Decided. */
    DECIDED("beslutat", "decided");

    private final Text label;

    Standing(String sv, String en) {
        label = new Text(sv, en);
    }

    /** The word for it. */
    public Text label() {
        return label;
    }

    static Standing of(PlanStatus status) {
        return switch (status) {
            case PLANNED -> PLANNED;
            case DECIDED -> DECIDED;
            case RESERVED -> RESERVED;
        };
    }

    /** A sum is as firm as its loosest part. */
    Standing and(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
