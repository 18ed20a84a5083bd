// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FiscalYear;
import se.finsam.model.YearStatus;

/** Placing of fiscal years. */
final class Years {
    private Years() {}

    /** Adds a year where the order of the years, rising or falling, wants it. */
    static FiscalYear add(Association association, int number, YearStatus status) {
        var year = FinsamFactory.eINSTANCE.createFiscalYear();
        year.setYear(number);
        year.setStatus(status);
        year.setStartDate(LocalDate.of(number, 1, 1));
        year.setEndDate(LocalDate.of(number, 12, 31));
        var years = association.getYears();
        var falling =
                years.size() > 1 && years.getFirst().getYear() > years.getLast().getYear();
        var index = 0;
        while (index < years.size() && (years.get(index).getYear() < number) != falling) {
            index++;
        }
        years.add(index, year);
        return year;
    }
}
