// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.Optional;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Text;

/**
 * What there must be for a contribution to apply to an association and a year, the attribute {@code appliesTo} of all extension
 * points. One that does not apply is not run, and its class not loaded; whoever would have used it is told why.
 */
public enum AppliesTo {
    /** The year itself: it always applies. */
    YEAR,
    /** Outturn of an earlier year to compare with. */
    YEARS,
    /** An annual report of the year. */
    REPORT,
    /** An annual report of the year whose printed figures are held. */
    PRINTED,
    /** A plan that starts from the year. */
    PLAN;

    /** Why it does not apply to a year, as a sentence with the full stop; empty when it does. */
    public Optional<Text> missing(Snapshot snapshot, int year) {
        return switch (this) {
            case YEAR -> Optional.empty();
            case YEARS ->
                unless(
                        snapshot.yearsWith(FactKind.ACTUAL).lower(year) != null,
                        "Förbundet har inga räkenskaper före %d att jämföra med.",
                        "The association holds no accounts before %d to compare with.",
                        year);
            case REPORT ->
                unless(
                        snapshot.report(year).isPresent(),
                        "Förbundet har ingen årsredovisning för %d.",
                        "The association holds no annual report for %d.",
                        year);
            case PRINTED ->
                unless(
                        snapshot.report(year)
                                .filter(report -> !report.printed().isEmpty())
                                .isPresent(),
                        "Inga tryckta uppgifter är inlagda ur årsredovisningen för %d.",
                        "No printed figures of an annual report for %d are held.",
                        year);
            case PLAN ->
                unless(
                        snapshot.data().plans().stream().anyMatch(plan -> plan.baseYear() == year),
                        "Ingen plan utgår från %d.",
                        "No plan starts from %d.",
                        year);
        };
    }

    /** Why it does not apply to the newest year with outturn, likewise; for whatever is not about a year in particular. */
    public Optional<Text> missing(Snapshot snapshot) {
        var years = snapshot.yearsWith(FactKind.ACTUAL);
        if (this == YEAR || !years.isEmpty()) {
            return missing(snapshot, years.isEmpty() ? 0 : years.last());
        }
        return Optional.of(new Text("Förbundet har inga räkenskaper än.", "The association holds no accounts yet."));
    }

    private static Optional<Text> unless(boolean there, String sv, String en, int year) {
        return there ? Optional.empty() : Optional.of(new Text(sv.formatted(year), en.formatted(year)));
    }
}
