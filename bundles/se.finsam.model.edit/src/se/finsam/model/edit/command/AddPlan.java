// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Plan;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Names;

/** Begins a budget plan (budgetprognos) over some years. */
public final class AddPlan extends ModelCommand {
    private final Plan plan = FinsamFactory.eINSTANCE.createPlan();

    private AddPlan(Association association, String name, int baseYear, int firstYear, int lastYear) {
        super(association, text("add", Names.of(FinsamPackage.eINSTANCE.getPlan()), name));
        plan.setName(name);
        plan.setBaseYear(baseYear);
        plan.setFirstYear(firstYear);
        plan.setLastYear(lastYear);
    }

    /**
     * {@code baseYear} is the last year with outturn; years of the plan that are not there yet are added as planned.
     */
    public static AddPlan create(Association association, String name, int baseYear, int firstYear, int lastYear) {
        return new AddPlan(association, name, baseYear, firstYear, lastYear);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                Checks.filled(FinsamPackage.eINSTANCE.getNamed_Name(), plan.getName()),
                Checks.forwards(plan.getFirstYear(), plan.getLastYear()),
                Checks.forwards(plan.getBaseYear(), plan.getFirstYear() - 1));
    }

    @Override
    protected void change() {
        association().getPlans().add(plan);
        for (var year = plan.getFirstYear(); year <= plan.getLastYear(); year++) {
            if (new AssociationQuery(association()).year(year).isEmpty()) {
                Years.add(association(), year, YearStatus.PLANNED);
            }
        }
    }
}
