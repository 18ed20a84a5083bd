// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Alias;
import se.finsam.model.Appointment;
import se.finsam.model.Association;
import se.finsam.model.FiscalYear;
import se.finsam.model.GenderSplit;
import se.finsam.model.GrantDecision;
import se.finsam.model.Intervention;
import se.finsam.model.Member;
import se.finsam.model.Plan;
import se.finsam.model.SigningCase;
import se.finsam.model.Unit;

/** Periods that run forwards, and shares that make a whole. */
final class PeriodRules {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Association association;
    private final Problems problems;

    PeriodRules(Association association, Problems problems) {
        this.association = association;
        this.problems = problems;
    }

    void check() {
        association.eAllContents().forEachRemaining(this::checkElement);
    }

    private void checkElement(EObject element) {
        switch (element) {
            case Member m -> forwards(m, m.getFromDate(), m.getToDate());
            case Appointment a -> forwards(a, a.getFromDate(), a.getToDate());
            case Intervention i -> {
                forwards(i, i.getStartDate(), i.getEndDate());
                forwards(i, i.getAgeFrom(), i.getAgeTo());
            }
            case GrantDecision g -> forwards(g, g.getFromYear(), g.getToYear());
            case Alias a -> forwards(a, a.getFromYear(), a.getToYear());
            case SigningCase s -> forwards(s, s.getCreated(), s.getCompleted());
            case FiscalYear y -> {
                forwards(y, y.getStartDate(), y.getEndDate());
                if (y.getEndDate() != null && y.getEndDate().getYear() != y.getYear()) {
                    problems.error(y, "yearEndsElsewhere", y.getYear(), y.getEndDate());
                }
            }
            case Plan p -> checkPlan(p);
            case GenderSplit s -> checkSplit(s);
            default -> {
                // nothing else has a period
            }
        }
    }

    private void checkPlan(Plan plan) {
        forwards(plan, plan.getFirstYear(), plan.getLastYear());
        if (plan.getBaseYear() >= plan.getFirstYear()) {
            problems.error(plan, "planBase", plan.getBaseYear(), plan.getFirstYear());
        }
    }

    private <T extends Comparable<? super T>> void forwards(EObject element, @Nullable T from, @Nullable T to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            problems.error(element, "backwards", from, to);
        }
    }

    /** Rounded shares may miss the whole by one. */
    private void checkSplit(GenderSplit split) {
        var known = List.of(split.getWomen() != null, split.getMen() != null, split.getNonBinary() != null);
        if (split.getUnit() != Unit.PERCENT || known.contains(false)) {
            return;
        }
        var sum = split.getWomen().add(split.getMen()).add(split.getNonBinary());
        if (sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) > 0) {
            problems.warning(Objects.requireNonNull(split.eContainer()), "splitNotWhole", sum);
        }
    }
}
