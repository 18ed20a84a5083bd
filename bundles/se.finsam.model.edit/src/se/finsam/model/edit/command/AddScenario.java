// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a scenario to a plan, with its assumptions in the same step. */
public final class AddScenario extends ModelCommand {
    private final Plan plan;
    private final Scenario scenario = FinsamFactory.eINSTANCE.createScenario();
    private final List<ScenarioAssumption> assumptions;

    private AddScenario(
            Plan plan, String key, String name, @Nullable Scenario base, List<ScenarioAssumption> assumptions) {
        super(plan, text("add", Names.of(FinsamPackage.eINSTANCE.getScenario()), name));
        this.plan = plan;
        this.assumptions = List.copyOf(assumptions);
        scenario.setKey(key);
        scenario.setName(name);
        scenario.setBase(base);
    }

    /**
     * {@code key} is the word by which the scenario is asked for; {@code base} is absent for one on the plan itself;
     * {@code assumptions} are new elements that belong to nothing yet.
     */
    public static AddScenario create(
            Plan plan, String key, String name, @Nullable Scenario base, List<ScenarioAssumption> assumptions) {
        return new AddScenario(plan, key, name, base, assumptions);
    }

    @Override
    protected @Nullable Text check() {
        var p = FinsamPackage.eINSTANCE;
        var elements = new ArrayList<EObject>(List.of(plan));
        if (scenario.getBase() != null) {
            elements.add(scenario.getBase());
        }
        return first(
                outside(elements),
                Checks.filled(p.getScenario_Key(), scenario.getKey()),
                Checks.filled(p.getNamed_Name(), scenario.getName()),
                Checks.free(plan, p.getScenario_Key(), scenario.getKey(), scenario),
                Checks.when(scenario.getBase() != null && scenario.getBase().eContainer() != plan, "refuse.otherPlan"),
                assumptions.stream()
                        .map(assumption -> ScenarioChecks.fits(plan, assumption))
                        .filter(refusal -> refusal != null)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    protected void change() {
        scenario.getAssumptions().addAll(assumptions);
        plan.getScenarios().add(scenario);
    }
}
