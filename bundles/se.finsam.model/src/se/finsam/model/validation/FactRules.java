// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.BudgetVersion;
import se.finsam.model.Fact;
import se.finsam.model.FactKind;
import se.finsam.model.FiscalYear;
import se.finsam.model.LineItem;
import se.finsam.model.Member;
import se.finsam.model.Nature;
import se.finsam.model.PartyShare;
import se.finsam.model.Plan;
import se.finsam.model.Subject;
import se.finsam.model.Unit;
import se.finsam.model.text.Names;

/** Facts: what they are about, in which unit, and that none is counted twice. */
final class FactRules {
    private static final Set<Unit> MONEY = Set.of(Unit.KR, Unit.TKR, Unit.MKR);
    private static final int DECIMALS_OF_A_KRONA = 2;

    private final Association association;
    private final Problems problems;

    /** Facts that are added together: of one year, kind, budget version and plan, on one item. */
    private record Place(
            FiscalYear year,
            LineItem item,
            FactKind kind,
            @Nullable BudgetVersion version,
            @Nullable Plan plan) {
        static Place of(FiscalYear year, Fact fact) {
            return new Place(year, fact.getItem(), fact.getKind(), fact.getVersion(), fact.getPlan());
        }

        Place on(LineItem other) {
            return new Place(year, other, kind, version, plan);
        }
    }

    FactRules(Association association, Problems problems) {
        this.association = association;
        this.problems = problems;
    }

    void check() {
        checkShares();
        var places = new HashMap<Place, List<Fact>>();
        for (var year : association.getYears()) {
            for (var fact : year.getFacts()) {
                if (fact.getItem() == null || fact.getAmount() == null) {
                    continue;
                }
                checkKind(year, fact);
                checkUnit(fact);
                checkSubject(fact);
                checkTwice(fact, places.computeIfAbsent(Place.of(year, fact), place -> new ArrayList<>()));
            }
        }
        places.forEach((place, facts) -> facts.forEach(fact -> checkAncestors(fact, place, places)));
    }

    private void checkShares() {
        if (association.getPartyShares().isEmpty()) {
            return;
        }
        var broken = association.getPartyShares().stream()
                .filter(s -> s.getNumerator() < 0 || s.getDenominator() <= 0)
                .toList();
        broken.forEach(share -> problems.error(share, "share", share.getNumerator(), share.getDenominator()));
        if (broken.isEmpty() && !addsUp(association.getPartyShares())) {
            problems.error(association, "sharesNotWhole");
        }
    }

    private static boolean addsUp(List<PartyShare> shares) {
        var common = shares.stream().mapToLong(PartyShare::getDenominator).reduce(1, (a, b) -> a * b);
        var sum = shares.stream()
                .mapToLong(s -> common / s.getDenominator() * s.getNumerator())
                .sum();
        return sum == common;
    }

    private void checkKind(FiscalYear year, Fact fact) {
        var isBudget = fact.getKind() == FactKind.BUDGET;
        var isPlan = fact.getKind() == FactKind.PLAN;
        if (isBudget && fact.getVersion() == null) {
            problems.error(fact, "budgetWithoutVersion");
        }
        if (!isBudget && fact.getVersion() != null) {
            problems.error(fact, "versionWithoutBudget");
        }
        if (fact.getVersion() != null && fact.getVersion().getYear() != year.getYear()) {
            problems.error(fact, "versionOfOtherYear", fact.getVersion().getYear(), year.getYear());
        }
        if (isPlan && fact.getPlan() == null) {
            problems.error(fact, "planFactWithoutPlan");
        }
        if (!isPlan && fact.getPlan() != null) {
            problems.error(fact, "planWithoutPlanFact");
        }
        var plan = fact.getPlan();
        if (plan != null && (year.getYear() < plan.getFirstYear() || year.getYear() > plan.getLastYear())) {
            problems.error(fact, "planOfOtherYears", Names.of(plan), year.getYear());
        }
    }

    private void checkUnit(Fact fact) {
        var isMoney = MONEY.contains(fact.getUnit());
        if (fact.getItem().getNature() != Nature.STATISTIC && !isMoney) {
            problems.error(fact, "notMoney", fact.getUnit().getName());
        }
        if (isMoney && finerThanOre(fact)) {
            problems.error(fact, "finerThanOre", fact.getAmount());
        }
    }

    private static boolean finerThanOre(Fact fact) {
        var power =
                switch (fact.getUnit()) {
                    case MKR -> 6;
                    case TKR -> 3;
                    case KR, PERCENT, PERSONS, COUNT -> 0;
                };
        var kronor = fact.getAmount().multiply(BigDecimal.TEN.pow(power)).stripTrailingZeros();
        return kronor.scale() > DECIMALS_OF_A_KRONA;
    }

    private void checkSubject(Fact fact) {
        var subject = fact.getSubject();
        if (subject == null) {
            return;
        }
        var fits =
                switch (fact.getItem().getCode() == null ? "" : fact.getItem().getCode()) {
                    case "contribution" -> subject instanceof Member;
                    case "operationRevenue", "operationCost" -> !(subject instanceof Member);
                    default -> true;
                };
        if (!fits) {
            problems.error(fact, "subjectOfWrongKind", Names.of(subject.eClass()), Names.of(subject));
        }
    }

    private void checkTwice(Fact fact, List<Fact> before) {
        for (var other : before) {
            if (other.getSubject() == fact.getSubject()) {
                problems.error(fact, "factTwice", text(other), text(fact));
                break;
            }
            if (other.getSubject() == null || fact.getSubject() == null) {
                problems.warning(fact, "factWithAndWithoutSubject");
                break;
            }
        }
        before.add(fact);
    }

    private void checkAncestors(Fact fact, Place place, Map<Place, List<Fact>> places) {
        var container = place.item().eContainer();
        while (container instanceof LineItem ancestor) {
            var above = places.getOrDefault(place.on(ancestor), List.of()).stream()
                    .filter(other -> overlaps(fact.getSubject(), other.getSubject()))
                    .findFirst();
            if (above.isPresent()) {
                problems.error(fact, "factOnItemAndAbove", Names.of(ancestor));
                return;
            }
            container = ancestor.eContainer();
        }
    }

    /** A fact without subject is about all of them. */
    private static boolean overlaps(@Nullable Subject one, @Nullable Subject other) {
        return one == null || other == null || one == other;
    }

    private static Text text(Fact fact) {
        return Text.same(fact.getAmount().toPlainString()
                + ' '
                + fact.getUnit().getName().toLowerCase(Locale.ROOT));
    }
}
