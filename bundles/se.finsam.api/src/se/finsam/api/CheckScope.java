// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.Optional;
import se.finsam.core.text.Text;

/** What there must be for a check to apply to a year; one that does not apply is not run, and its class not loaded. */
public enum CheckScope {
    /** The year itself: the check always applies. */
    YEAR,
    /** An annual report of the year. */
    REPORT,
    /** An annual report of the year whose printed figures are held. */
    PRINTED,
    /** A plan that starts from the year. */
    PLAN;

    /** Why a check of this scope does not apply to the year of the input; empty when it does. */
    public Optional<Text> missing(CheckInput input) {
        var year = input.year();
        return switch (this) {
            case YEAR -> Optional.empty();
            case REPORT ->
                input.report().isPresent()
                        ? Optional.empty()
                        : Optional.of(new Text(
                                "Förbundet har ingen årsredovisning för %d.".formatted(year),
                                "The association holds no annual report for %d.".formatted(year)));
            case PRINTED ->
                input.report().filter(report -> !report.printed().isEmpty()).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Text(
                                "Inga tryckta uppgifter är inlagda ur årsredovisningen för %d.".formatted(year),
                                "No printed figures of an annual report for %d are held.".formatted(year)));
            case PLAN ->
                input.snapshot().data().plans().stream().anyMatch(plan -> plan.baseYear() == year)
                        ? Optional.empty()
                        : Optional.of(new Text(
                                "Ingen plan utgår från %d.".formatted(year),
                                "No plan starts from %d.".formatted(year)));
        };
    }
}
