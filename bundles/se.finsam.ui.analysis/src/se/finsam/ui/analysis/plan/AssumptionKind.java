// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Intervention;
import se.finsam.model.Plan;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.Subject;
import se.finsam.model.Unit;

/** The kinds of assumptions that can be added to a scenario, with what a new one says until the user changes it. */
enum AssumptionKind {
    PROLONG(FinsamPackage.eINSTANCE.getProlongIntervention(), (plan, subject) -> {
        var made = make().createProlongIntervention();
        made.setCostYear(plan.getFirstYear());
        made.setFromYear(Math.min(plan.getFirstYear() + 1, plan.getLastYear()));
        return made;
    }),
    STOP(FinsamPackage.eINSTANCE.getStopIntervention(), (plan, subject) -> {
        var made = make().createStopIntervention();
        made.setIntervention((Intervention) subject);
        return made;
    }),
    START(FinsamPackage.eINSTANCE.getStartIntervention(), (plan, subject) -> {
        var made = make().createStartIntervention();
        made.setAmount(BigDecimal.valueOf(500));
        made.setFromYear(Math.min(plan.getFirstYear() + 1, plan.getLastYear()));
        return made;
    }),
    CONTRIBUTION(FinsamPackage.eINSTANCE.getChangeContribution(), (plan, subject) -> {
        var made = make().createChangeContribution();
        made.setAmount(BigDecimal.valueOf(-5));
        made.setUnit(Unit.PERCENT);
        made.setFromYear(Math.min(plan.getFirstYear() + 1, plan.getLastYear()));
        return made;
    }),
    INDEX(FinsamPackage.eINSTANCE.getIndexation(), (plan, subject) -> {
        var made = make().createIndexation();
        made.setPercent(BigDecimal.valueOf(2));
        made.setFromYear(Math.min(plan.getFirstYear() + 1, plan.getLastYear()));
        return made;
    }),
    INTEREST(FinsamPackage.eINSTANCE.getInterestRate(), (plan, subject) -> {
        var made = make().createInterestRate();
        made.setPercent(BigDecimal.valueOf(2));
        return made;
    }),
    DELAY(FinsamPackage.eINSTANCE.getDelayedRecruitment(), (plan, subject) -> {
        var made = make().createDelayedRecruitment();
        made.setSubject(subject);
        made.setMonths(BigDecimal.valueOf(3));
        made.setFromYear(plan.getFirstYear());
        return made;
    }),
    EVENT(FinsamPackage.eINSTANCE.getOneOffEvent(), (plan, subject) -> {
        var made = make().createOneOffEvent();
        made.setAmount(BigDecimal.valueOf(100));
        made.setFromYear(plan.getFirstYear());
        return made;
    }),
    POT(FinsamPackage.eINSTANCE.getUseUndecidedPot(), (plan, subject) -> {
        var made = make().createUseUndecidedPot();
        made.setFromYear(Math.min(plan.getFirstYear() + 1, plan.getLastYear()));
        return made;
    });

    private final EClass type;
    private final BiFunction<Plan, @Nullable Subject, ScenarioAssumption> maker;

    AssumptionKind(EClass type, BiFunction<Plan, @Nullable Subject, ScenarioAssumption> maker) {
        this.type = type;
        this.maker = maker;
    }

    private static FinsamFactory make() {
        return FinsamFactory.eINSTANCE;
    }

    /** What it does, in words. */
    Text label() {
        return FieldOptions.TEXTS.get("kind." + type.getName());
    }

    /**
     * A new assumption that belongs to nothing yet.
     *
     * @param name what it is called
     * @return nothing when it has to be about a subject and the plan has none
     */
    Optional<ScenarioAssumption> make(Plan plan, String name) {
        var required = required();
        var subject = required.flatMap(
                reference -> new FieldOptions(plan).subjects(reference).stream().findFirst());
        if (required.isPresent() && subject.isEmpty()) {
            return Optional.empty();
        }
        var made = maker.apply(plan, subject.orElse(null));
        made.setName(name);
        return Optional.of(made);
    }

    private Optional<EReference> required() {
        return type.getEReferences().stream().filter(EReference::isRequired).findFirst();
    }
}
