// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.GrantDecision;
import se.finsam.model.Intervention;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Records a decision to grant money to an intervention. */
public final class AddGrantDecision extends ModelCommand {
    private final Intervention intervention;
    private final GrantDecision grant = FinsamFactory.eINSTANCE.createGrantDecision();

    private AddGrantDecision(
            Intervention intervention, LocalDate date, BigDecimal amount, Unit unit, int fromYear, int toYear) {
        super(intervention, text("grant", Names.of(intervention), date));
        this.intervention = intervention;
        grant.setDate(date);
        grant.setAmount(amount);
        grant.setUnit(unit);
        grant.setFromYear(fromYear);
        grant.setToYear(toYear);
    }

    /** {@code amount} is for all years from {@code fromYear} to {@code toYear} together. */
    public static AddGrantDecision create(
            Intervention intervention, LocalDate date, BigDecimal amount, Unit unit, int fromYear, int toYear) {
        return new AddGrantDecision(intervention, date, amount, unit, fromYear, toYear);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(intervention)),
                Checks.forwards(grant.getFromYear(), grant.getToYear()),
                Checks.when(grant.getAmount().signum() <= 0, "refuse.notPositive"));
    }

    @Override
    protected void change() {
        intervention.getGrants().add(grant);
    }
}
