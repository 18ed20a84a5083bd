// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Intervention;

/**
 * Interventions that cost money in a year in which the budget in force has nothing for them, nor for the intervention of
 * which they are a part.
 */
final class UnbudgetedInterventions {
    static final String COST = "operationCost";

    /** One of them, with its cost in the presentation unit and what it was granted, if that is known. */
    record Unbudgeted(Intervention intervention, BigDecimal cost, Optional<GrantDecision> grant) {
        String name() {
            return intervention.shortName();
        }
    }

    private UnbudgetedInterventions() {}

    static List<Unbudgeted> of(CheckInput input) {
        var found = new ArrayList<Unbudgeted>();
        var snapshot = input.snapshot();
        if (!snapshot.yearsWith(FactKind.BUDGET).contains(input.year())) {
            return found;
        }
        var money = new Money(snapshot);
        for (var intervention : snapshot.data().interventions()) {
            var cost = money.entered(COST, intervention.key(), input.year(), FactKind.ACTUAL);
            if (cost.isPresent() && cost.get().signum() != 0 && !isBudgeted(input, intervention)) {
                found.add(new Unbudgeted(
                        intervention,
                        cost.get(),
                        intervention.grants().stream()
                                .filter(grant -> grant.amount() != null && covers(grant, input.year()))
                                .findFirst()));
            }
        }
        return found;
    }

    private static boolean isBudgeted(CheckInput input, Intervention intervention) {
        var money = new Money(input.snapshot());
        var seen = new HashSet<String>();
        for (var key = intervention.key(); key != null && seen.add(key); ) {
            if (money.entered(COST, key, input.year(), FactKind.BUDGET).isPresent()) {
                return true;
            }
            key = input.snapshot().intervention(key).map(Intervention::partOf).orElse(null);
        }
        return false;
    }

    private static boolean covers(GrantDecision grant, int year) {
        var from = grant.fromYear();
        var to = grant.toYear();
        return (from == null || from <= year) && (to == null || to >= year);
    }
}
