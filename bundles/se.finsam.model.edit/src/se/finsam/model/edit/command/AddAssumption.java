// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Assumption;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Plan;
import se.finsam.model.PlanStatus;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds an assumption on which a plan rests. */
public final class AddAssumption extends ModelCommand {
    private final Plan plan;
    private final Assumption assumption = FinsamFactory.eINSTANCE.createAssumption();

    private AddAssumption(
            Plan plan, String name, @Nullable String prose, @Nullable BigDecimal value, Unit unit, PlanStatus status) {
        super(plan, text("add", Names.of(FinsamPackage.eINSTANCE.getAssumption()), name));
        this.plan = plan;
        assumption.setName(name);
        assumption.setText(prose);
        assumption.setValue(value);
        assumption.setUnit(unit);
        assumption.setStatus(status);
    }

    /** {@code value} is absent when the assumption has no number. */
    public static AddAssumption create(
            Plan plan, String name, @Nullable String prose, @Nullable BigDecimal value, Unit unit, PlanStatus status) {
        return new AddAssumption(plan, name, prose, value, unit, status);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(plan)), Checks.filled(FinsamPackage.eINSTANCE.getNamed_Name(), assumption.getName()));
    }

    @Override
    protected void change() {
        plan.getAssumptions().add(assumption);
    }
}
