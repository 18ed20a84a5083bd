// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Insats: what the association finances.
 *
 * @param partOf key of the intervention of which this is a part, if any
 * @param projectOwner key of the owning member, if known
 * @param municipalities keys of the municipalities taking part
 */
public record Intervention(
        String key,
        @Nullable String code,
        String name,
        String shortName,
        List<Alias> aliases,
        Focus focus,
        @Nullable String partOf,
        @Nullable String projectOwner,
        List<String> municipalities,
        boolean esfFunded,
        String targetGroup,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        String purpose,
        String method,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String endReason,
        boolean madePermanent,
        List<GrantDecision> grants,
        List<InterventionYear> results)
        implements Subject {
    /** What it did in a year. */
    public Optional<InterventionYear> result(int year) {
        return results.stream().filter(result -> result.year() == year).findFirst();
    }

    /** Participants of a year where they are stated. */
    public Optional<Integer> participants(int year) {
        return results.stream()
                .filter(result -> result.year() == year)
                .map(InterventionYear::participants)
                .filter(count -> count != null)
                .findFirst();
    }
}
