// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.BudgetVersion;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Focus;
import se.finsam.model.Intervention;
import se.finsam.model.LineItem;
import se.finsam.model.Member;
import se.finsam.model.Unit;
import se.finsam.model.text.Names;

/** Adds an intervention (insats) with its period and, when they are decided, the first grant and its cost in a budget. */
public final class AddFundedIntervention extends NewSubject<Intervention> {
    private final Details details;
    private final AddGrantDecision.@Nullable Grant grant;
    private final @Nullable Budget budget;

    /**
     * What is known of the intervention from the beginning.
     *
     * @param code of the cost object in the accounts (851), absent until it has one
     * @param owner the member that runs it
     */
    public record Details(
            String name,
            @Nullable String shortName,
            @Nullable String code,
            Focus focus,
            @Nullable Member owner,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /**
     * Its cost in a budget decision; an amount must be there before it can be added.
     *
     * @param item the line that holds the cost of interventions
     */
    public record Budget(
            LineItem item, BudgetVersion version, @Nullable BigDecimal amount, Unit unit) {}

    private AddFundedIntervention(
            Association association,
            String key,
            Details details,
            AddGrantDecision.@Nullable Grant grant,
            @Nullable Budget budget) {
        super(association, FinsamFactory.eINSTANCE.createIntervention(), key, details.code(), details.name());
        this.details = details;
        this.grant = grant;
        this.budget = budget;
        subject().setShortName(details.shortName());
        subject().setFocus(details.focus());
        subject().setStartDate(details.start());
        subject().setEndDate(details.end());
    }

    /** {@code grant} and {@code budget} are absent when there is none yet. */
    public static AddFundedIntervention create(
            Association association,
            String key,
            Details details,
            AddGrantDecision.@Nullable Grant grant,
            @Nullable Budget budget) {
        return new AddFundedIntervention(association, key, details, grant, budget);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                super.check(),
                Checks.forwards(details.start(), details.end()),
                details.owner() == null ? null : outside(List.of(details.owner())),
                grant == null ? null : grant.refusal(),
                budget == null ? null : refusal(budget));
    }

    private @Nullable Text refusal(Budget cost) {
        var amount = Names.of(FinsamPackage.eINSTANCE.getFact_Amount());
        return first(
                Checks.when(cost.amount() == null, "refuse.missing", amount),
                outside(List.of(cost.item(), cost.version())),
                Facts.check(new FactIndex(association()), key(cost), cost.amount(), cost.unit()));
    }

    private FactKey key(Budget cost) {
        return FactKey.budget(cost.item(), subject(), cost.version());
    }

    @Override
    protected void change() {
        subject().setProjectOwner(details.owner());
        association().getInterventions().add(subject());
        if (grant != null) {
            subject().getGrants().add(grant.decision());
        }
        if (budget != null) {
            var fact = new FactIndex(association()).demand(key(budget));
            fact.setAmount(budget.amount());
            fact.setUnit(budget.unit());
            Provenance.TYPED.put(fact);
        }
    }
}
