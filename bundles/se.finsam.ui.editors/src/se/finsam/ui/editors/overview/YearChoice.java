// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.YearStatus;

/** The year that the page shows: that of the report until the user chooses another. */
final class YearChoice {
    private @Nullable Integer chosen;

    /** Chooses a year. */
    void choose(int year) {
        chosen = year;
    }

    /** Years with work on them, the newest first: all but those that are only planned. */
    static List<FiscalYear> years(Snapshot snapshot) {
        var actual = snapshot.yearsWith(FactKind.ACTUAL);
        return snapshot.data().years().stream()
                .filter(year -> year.status() != YearStatus.PLANNED || actual.contains(year.year()))
                .sorted(Comparator.comparing(FiscalYear::year).reversed())
                .toList();
    }

    /** The year to show: the chosen one as long as it is there, else the newest with outturn, else the newest. */
    Optional<Integer> year(Snapshot snapshot) {
        var years = years(snapshot).stream().map(FiscalYear::year).toList();
        if (chosen != null && years.contains(chosen)) {
            return Optional.of(chosen);
        }
        var actual = snapshot.yearsWith(FactKind.ACTUAL);
        return years.stream().filter(actual::contains).findFirst().or(() -> years.stream()
                .findFirst());
    }
}
