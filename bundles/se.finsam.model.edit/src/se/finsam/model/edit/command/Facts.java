// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.Fact;
import se.finsam.model.FactKind;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Nature;
import se.finsam.model.Unit;
import se.finsam.model.query.AssociationQuery;

/** Finding, making and placing of facts for the commands that set figures. */
final class Facts {
    private Facts() {}

    /** A refusal if a figure with this key cannot be. */
    static @Nullable Text check(Association association, FactKey key, @Nullable BigDecimal amount, Unit unit) {
        var year = new AssociationQuery(association).year(key.year());
        if (year.isEmpty()) {
            return ModelText.of("refuse.noYear", key.year());
        }
        var isBudget = key.kind() == FactKind.BUDGET;
        var isPlan = key.kind() == FactKind.PLAN;
        if (isBudget != (key.version() != null) || isPlan != (key.plan() != null)) {
            return ModelText.of("refuse.versionOrPlan");
        }
        if (key.version() != null && key.version().getYear() != key.year()) {
            return ModelText.of("refuse.versionYear", key.version().getYear());
        }
        var plan = key.plan();
        if (plan != null && (key.year() < plan.getFirstYear() || key.year() > plan.getLastYear())) {
            return ModelText.of("refuse.planYear", plan.getFirstYear(), plan.getLastYear());
        }
        return amount == null ? null : checkUnit(key, amount, unit);
    }

    private static @Nullable Text checkUnit(FactKey key, BigDecimal amount, Unit unit) {
        var decimals =
                switch (unit) {
                    case KR -> 2;
                    case TKR -> 5;
                    case MKR -> 8;
                    case PERCENT, PERSONS, COUNT -> -1;
                };
        if (decimals < 0) {
            return Checks.when(key.item().getNature() != Nature.STATISTIC, "refuse.notMoney");
        }
        return Checks.when(amount.stripTrailingZeros().scale() > decimals, "refuse.finerThanOre", amount);
    }

    static Optional<Fact> find(Association association, FactKey key) {
        return new AssociationQuery(association)
                .fact(key.item(), key.subject(), key.year(), key.kind(), key.version(), key.plan());
    }

    /** The fact of the key; one that is not there yet is made and put in its place. */
    static Fact demand(Association association, FactKey key) {
        return find(association, key).orElseGet(() -> make(association, key));
    }

    private static Fact make(Association association, FactKey key) {
        var fact = FinsamFactory.eINSTANCE.createFact();
        fact.setItem(key.item());
        fact.setSubject(key.subject());
        fact.setKind(key.kind());
        fact.setVersion(key.version());
        fact.setPlan(key.plan());
        var facts = new AssociationQuery(association).year(key.year()).orElseThrow().getFacts();
        facts.add(place(association, facts, fact), fact);
        return fact;
    }

    /** Before the first fact that comes later by kind, decision, line and subject, so that files change as little as can be. */
    private static int place(Association association, List<Fact> facts, Fact fact) {
        var order = order(association);
        for (var i = 0; i < facts.size(); i++) {
            if (order.compare(facts.get(i), fact) > 0) {
                return i;
            }
        }
        return facts.size();
    }

    private static Comparator<Fact> order(Association association) {
        var query = new AssociationQuery(association);
        var items = query.lineItems().toList();
        var subjects = query.subjects().toList();
        return Comparator.comparing(Fact::getKind)
                .thenComparing(f -> association.getBudgetVersions().indexOf(f.getVersion()))
                .thenComparing(f -> association.getPlans().indexOf(f.getPlan()))
                .thenComparing(f -> items.indexOf(f.getItem()))
                .thenComparing(f -> subjects.indexOf(f.getSubject()));
    }
}
