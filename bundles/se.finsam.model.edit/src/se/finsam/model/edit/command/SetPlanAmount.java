// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.LineItem;
import se.finsam.model.Plan;
import se.finsam.model.PlanStatus;
import se.finsam.model.Subject;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;

/** Sets a planned amount and how firm it is: planned, decided or reserved. */
public final class SetPlanAmount extends ModelCommand {
    private final FactKey key;
    private final BigDecimal amount;
    private final Unit unit;
    private final PlanStatus status;

    private SetPlanAmount(Association association, FactKey key, BigDecimal amount, Unit unit, PlanStatus status) {
        super(association, text("setPlan", key.name()));
        this.key = key;
        this.amount = amount;
        this.unit = unit;
        this.status = status;
    }

    /** Refuses years that the plan does not cover. */
    public static SetPlanAmount create(
            Plan plan,
            LineItem item,
            @Nullable Subject subject,
            int year,
            BigDecimal amount,
            Unit unit,
            PlanStatus status) {
        var association = (Association) EcoreUtil.getRootContainer(plan);
        return new SetPlanAmount(association, FactKey.plan(item, subject, year, plan), amount, unit, status);
    }

    @Override
    protected @Nullable Text check() {
        var index = new FactIndex(association());
        var present = index.find(key);
        return first(
                outside(key.elements()),
                Facts.check(index, key, amount, unit),
                Checks.when(
                        present.isPresent()
                                && present.get().getAmount().equals(amount)
                                && present.get().getUnit() == unit
                                && present.get().getStatus() == status,
                        "refuse.unchanged"));
    }

    @Override
    protected void change() {
        var fact = new FactIndex(association()).demand(key);
        fact.setAmount(amount);
        fact.setUnit(unit);
        fact.setStatus(status);
    }
}
