// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;

class BudgetYearsTest {
    private final Association association = FinsamFactory.eINSTANCE.createAssociation();

    private void year(int year) {
        var fiscalYear = FinsamFactory.eINSTANCE.createFiscalYear();
        fiscalYear.setYear(year);
        association.getYears().add(fiscalYear);
    }

    private void budget(int year) {
        var version = FinsamFactory.eINSTANCE.createBudgetVersion();
        version.setYear(year);
        association.getBudgetVersions().add(version);
    }

    @Test
    void theFirstBudgetIsThatOfTheFirstYear() {
        year(2025);
        assertEquals(2025, BudgetYears.next(association, 2026));
    }

    @Test
    void afterTheBudgetOfTheNewestYearComesThatOfTheNextYear() {
        year(2024);
        year(2025);
        budget(2025);
        assertEquals(2026, BudgetYears.next(association, 2030));
        budget(2026);
        assertEquals(2027, BudgetYears.next(association, 2030));
    }

    @Test
    void withoutAnyYearItIsThatOfThisYear() {
        assertEquals(2026, BudgetYears.next(association, 2026));
    }
}
