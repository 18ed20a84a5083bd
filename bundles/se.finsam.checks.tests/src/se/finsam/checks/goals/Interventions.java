// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionBuilder;

/** Interventions of the tests. */
final class Interventions {
    private Interventions() {}

    static Intervention running(String key, @Nullable LocalDate start, @Nullable LocalDate end) {
        return make(key, null, false, start, end, List.of());
    }

    static Intervention partOf(String key, @Nullable String whole) {
        return make(key, whole, false, null, null, List.of());
    }

    static Intervention esf(String key) {
        return make(key, null, true, null, null, List.of());
    }

    static Intervention granted(String key, GrantDecision... grants) {
        return make(key, null, false, null, null, List.of(grants));
    }

    private static Intervention make(
            String key,
            @Nullable String whole,
            boolean esf,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            List<GrantDecision> grants) {
        return new InterventionBuilder(key, null, key)
                .partOf(whole)
                .esfFunded(esf)
                .grants(grants)
                .period(start, end)
                .build();
    }
}
