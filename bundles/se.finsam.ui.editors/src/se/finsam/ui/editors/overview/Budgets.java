// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.BudgetVersion;
import se.finsam.core.snapshot.Snapshot;

/** Decisions on budgets. */
final class Budgets {
    private Budgets() {}

    /** Day on which the original budget of a year was decided on, if that is known. */
    static Optional<LocalDate> decided(Snapshot snapshot, int year) {
        return snapshot.data().budgetVersions().stream()
                .filter(version -> version.year() == year && version.kind() == BudgetKind.ORIGINAL)
                .map(BudgetVersion::decided)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
