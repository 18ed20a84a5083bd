// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.GrantDecision;
import se.finsam.model.Intervention;
import se.finsam.model.Unit;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Records a decision to grant money to an intervention. */
public final class AddGrantDecision extends ModelCommand {
    private final Intervention intervention;
    private final Grant grant;

    /**
     * A decision as it is written into a form; date, amount and years must be there before it can be recorded.
     *
     * @param amount for all years from {@code fromYear} to {@code toYear} together
     * @param text what else the decision says
     */
    public record Grant(
            @Nullable LocalDate date,
            @Nullable BigDecimal amount,
            Unit unit,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            @Nullable String text) {
        /** Why it cannot be recorded; null if it can. */
        @Nullable
        Text refusal() {
            var p = FinsamPackage.eINSTANCE;
            return first(
                    Checks.when(date == null, "refuse.missing", Names.of(p.getGrantDecision_Date())),
                    Checks.when(amount == null, "refuse.missing", Names.of(p.getGrantDecision_Amount())),
                    Checks.when(fromYear == null, "refuse.missing", Names.of(p.getGrantDecision_FromYear())),
                    Checks.when(toYear == null, "refuse.missing", Names.of(p.getGrantDecision_ToYear())),
                    Checks.forwards(fromYear, toYear),
                    Checks.when(amount != null && amount.signum() <= 0, "refuse.notPositive"));
        }

        GrantDecision decision() {
            var decision = FinsamFactory.eINSTANCE.createGrantDecision();
            decision.setDate(date);
            decision.setAmount(amount);
            decision.setUnit(unit);
            decision.setFromYear(fromYear);
            decision.setToYear(toYear);
            decision.setText(text);
            return decision;
        }
    }

    private AddGrantDecision(Intervention intervention, Grant grant) {
        super(intervention, text("grant", Names.of(intervention), grant.date() == null ? "" : grant.date()));
        this.intervention = intervention;
        this.grant = grant;
    }

    /** Refuses a decision that is not whole, a period that ends before it begins and an amount that is not above zero. */
    public static AddGrantDecision create(Intervention intervention, Grant grant) {
        return new AddGrantDecision(intervention, grant);
    }

    @Override
    protected @Nullable Text check() {
        return first(outside(List.of(intervention)), grant.refusal());
    }

    @Override
    protected void change() {
        intervention.getGrants().add(grant.decision());
    }
}
