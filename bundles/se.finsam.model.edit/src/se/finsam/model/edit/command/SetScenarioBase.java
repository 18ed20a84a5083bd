// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Scenario;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Lets a scenario build on another of the same plan, or on the plan itself. */
public final class SetScenarioBase extends ModelCommand {
    private final Scenario scenario;
    private final @Nullable Scenario base;

    private SetScenarioBase(Scenario scenario, @Nullable Scenario base) {
        super(scenario, text("setAttribute", Names.of(FinsamPackage.eINSTANCE.getScenario_Base()), Names.of(scenario)));
        this.scenario = scenario;
        this.base = base;
    }

    /** {@code base} is absent for the plan itself; a base that builds on the scenario is refused. */
    public static SetScenarioBase create(Scenario scenario, @Nullable Scenario base) {
        return new SetScenarioBase(scenario, base);
    }

    @Override
    protected @Nullable Text check() {
        var elements = new ArrayList<EObject>(List.of(scenario));
        if (base != null) {
            elements.add(base);
        }
        return first(
                outside(elements),
                Checks.when(scenario.getBase() == base, "refuse.unchanged"),
                ScenarioChecks.base(scenario, base));
    }

    @Override
    protected void change() {
        scenario.setBase(base);
    }
}
