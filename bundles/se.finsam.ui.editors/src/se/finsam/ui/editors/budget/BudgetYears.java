// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.finsam.model.Association;
import se.finsam.model.BudgetVersion;
import se.finsam.model.FiscalYear;

/** The years that budgets are decided for. */
final class BudgetYears {
    private BudgetYears() {}

    /** The first year without a budget, from the newest fiscal year on; from this year on without any fiscal year. */
    static int next(Association association, int thisYear) {
        var newest = association.getYears().stream()
                .mapToInt(FiscalYear::getYear)
                .max()
                .orElse(thisYear);
        var budgeted = association.getBudgetVersions().stream()
                .map(BudgetVersion::getYear)
                .collect(Collectors.toSet());
        return IntStream.iterate(newest, year -> year + 1)
                .filter(year -> !budgeted.contains(year))
                .findFirst()
                .orElseThrow();
    }
}
