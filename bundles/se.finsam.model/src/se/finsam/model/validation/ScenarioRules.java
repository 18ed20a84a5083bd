// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Association;
import se.finsam.model.ChangeContribution;
import se.finsam.model.DelayedRecruitment;
import se.finsam.model.Indexation;
import se.finsam.model.InterestRate;
import se.finsam.model.Member;
import se.finsam.model.OneOffEvent;
import se.finsam.model.Plan;
import se.finsam.model.ProlongIntervention;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.StartIntervention;
import se.finsam.model.StopIntervention;
import se.finsam.model.Subject;
import se.finsam.model.Unit;
import se.finsam.model.UseUndecidedPot;
import se.finsam.model.query.ScenarioQuery;
import se.finsam.model.text.Names;

/** Scenarios that form a tree over their plan, and assumptions that can be reckoned with. */
final class ScenarioRules {
    private static final Set<Unit> MONEY = Set.of(Unit.KR, Unit.TKR, Unit.MKR);
    private static final int MONTHS = 12;
    private static final BigDecimal YEAR = BigDecimal.valueOf(MONTHS);

    private final Association association;
    private final Problems problems;

    ScenarioRules(Association association, Problems problems) {
        this.association = association;
        this.problems = problems;
    }

    void check() {
        for (var plan : association.getPlans()) {
            for (var scenario : plan.getScenarios()) {
                checkBase(plan, scenario);
                scenario.getAssumptions().forEach(assumption -> checkAssumption(plan, assumption));
            }
        }
    }

    private void checkBase(Plan plan, Scenario scenario) {
        var base = scenario.getBase();
        if (base == null) {
            return;
        }
        if (base.eContainer() != plan) {
            problems.error(scenario, "baseOfOtherPlan", Names.of(base));
        } else if (ScenarioQuery.buildsOn(base, scenario)) {
            problems.error(scenario, "baseInCircle");
        }
    }

    private void checkAssumption(Plan plan, ScenarioAssumption assumption) {
        var from = assumption.getFromYear();
        var to = assumption.getToYear();
        if (from != null && to != null && from > to) {
            problems.error(assumption, "backwards", from, to);
        }
        checkYear(plan, assumption, from);
        checkYear(plan, assumption, to);
        var low = assumption.getLow();
        var high = assumption.getHigh();
        if ((low == null) != (high == null)) {
            problems.error(assumption, "rangeHalf");
        } else if (low != null && low.compareTo(high) > 0) {
            problems.error(assumption, "rangeBackwards", low, high);
        }
        checkKind(plan, assumption);
    }

    private void checkYear(Plan plan, ScenarioAssumption assumption, @Nullable Integer year) {
        if (year != null && (year < plan.getFirstYear() || year > plan.getLastYear())) {
            problems.error(assumption, "planOfOtherYears", Names.of(plan), year);
        }
    }

    private void checkKind(Plan plan, ScenarioAssumption assumption) {
        switch (assumption) {
            case ProlongIntervention a -> {
                checkMonth(a, a.getEndMonth());
                if (a.getCostYear() <= 0) {
                    problems.error(a, "costYearMissing");
                } else if (a.getCostYear() > plan.getLastYear()) {
                    problems.error(a, "planOfOtherYears", Names.of(plan), a.getCostYear());
                }
            }
            case StopIntervention a -> checkMonths(a, a.getMonths());
            case StartIntervention a -> {
                checkMoney(a, a.getUnit());
                checkMonth(a, a.getStartMonth());
                checkMonth(a, a.getEndMonth());
            }
            case ChangeContribution a -> {
                if (a.getUnit() != Unit.PERCENT) {
                    checkMoney(a, a.getUnit());
                }
            }
            case Indexation a -> checkCost(a, a.getSubject());
            case DelayedRecruitment a -> {
                checkCost(a, a.getSubject());
                checkMonths(a, a.getMonths());
            }
            case OneOffEvent a -> checkMoney(a, a.getUnit());
            case InterestRate a -> {}
            case UseUndecidedPot a -> {}
            default -> throw new IllegalStateException("An assumption of an unknown kind: " + assumption);
        }
    }

    private void checkMoney(ScenarioAssumption assumption, Unit unit) {
        if (!MONEY.contains(unit)) {
            problems.error(assumption, "notMoney", unit.getName());
        }
    }

    private void checkMonth(ScenarioAssumption assumption, int month) {
        if (month < 1 || month > MONTHS) {
            problems.error(assumption, "month", month);
        }
    }

    private void checkMonths(ScenarioAssumption assumption, @Nullable BigDecimal months) {
        if (months != null && (months.signum() < 0 || months.compareTo(YEAR) > 0)) {
            problems.error(assumption, "months", months);
        }
    }

    private void checkCost(ScenarioAssumption assumption, @Nullable Subject subject) {
        if (subject instanceof Member) {
            problems.error(assumption, "costOfMember", Names.of(subject));
        }
    }
}
