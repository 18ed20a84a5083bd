// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.FiscalYear;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Takes a fiscal year a step further: opened, closed, adopted with the date of the decision on its report. */
public final class SetYearStatus extends ModelCommand {
    private final FiscalYear year;
    private final YearStatus status;
    private final @Nullable LocalDate decided;

    private SetYearStatus(FiscalYear year, YearStatus status, @Nullable LocalDate decided) {
        super(year, text("setAttribute", Names.of(FinsamPackage.eINSTANCE.getFiscalYear_Status()), year.getYear()));
        this.year = year;
        this.status = status;
        this.decided = decided;
    }

    /** {@code decided} is the date of the board's decision; an adopted year must have one, others have none. */
    public static SetYearStatus create(FiscalYear year, YearStatus status, @Nullable LocalDate decided) {
        return new SetYearStatus(year, status, decided);
    }

    @Override
    protected @Nullable Text check() {
        var isAdopted = status == YearStatus.ADOPTED;
        return first(
                outside(List.of(year)),
                Checks.when(status == year.getStatus(), "refuse.unchanged"),
                Checks.when(isAdopted && year.getReport() == null, "refuse.noReport", year.getYear()),
                Checks.when(isAdopted != (decided != null), "refuse.decisionDate"));
    }

    @Override
    protected void change() {
        year.setStatus(status);
        if (year.getReport() != null) {
            year.getReport().setDecisionDate(decided);
        }
    }
}
