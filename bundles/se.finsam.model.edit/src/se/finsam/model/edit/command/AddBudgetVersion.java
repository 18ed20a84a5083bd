// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.BudgetKind;
import se.finsam.model.BudgetVersion;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Records a decision on the budget of a year: original, supplementary or revised. */
public final class AddBudgetVersion extends ModelCommand {
    private final BudgetVersion version = FinsamFactory.eINSTANCE.createBudgetVersion();

    private AddBudgetVersion(
            Association association, int year, BudgetKind kind, String name, @Nullable LocalDate decided) {
        super(association, text("add", Names.of(FinsamPackage.eINSTANCE.getBudgetVersion()), name));
        version.setYear(year);
        version.setKind(kind);
        version.setName(name);
        version.setDecisionDate(decided);
    }

    /** Refuses a second original budget, and a supplement or revision of none. */
    public static AddBudgetVersion create(
            Association association, int year, BudgetKind kind, String name, @Nullable LocalDate decided) {
        return new AddBudgetVersion(association, year, kind, name, decided);
    }

    @Override
    protected @Nullable Text check() {
        var hasOriginal = association().getBudgetVersions().stream()
                .anyMatch(v -> v.getYear() == version.getYear() && v.getKind() == BudgetKind.ORIGINAL);
        var isOriginal = version.getKind() == BudgetKind.ORIGINAL;
        return first(
                Checks.filled(FinsamPackage.eINSTANCE.getNamed_Name(), version.getName()),
                Checks.when(isOriginal && hasOriginal, "refuse.originalTwice", version.getYear()),
                Checks.when(!isOriginal && !hasOriginal, "refuse.noOriginal", version.getYear()));
    }

    @Override
    protected void change() {
        association().getBudgetVersions().add(version);
    }
}
