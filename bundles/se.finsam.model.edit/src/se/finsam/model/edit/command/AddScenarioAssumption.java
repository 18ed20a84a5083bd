// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds an assumption of any kind to a scenario. */
public final class AddScenarioAssumption extends ModelCommand {
    private final Scenario scenario;
    private final ScenarioAssumption assumption;

    private AddScenarioAssumption(Scenario scenario, ScenarioAssumption assumption) {
        super(scenario, text("add", Names.of(assumption.eClass()), Names.of(assumption)));
        this.scenario = scenario;
        this.assumption = assumption;
    }

    /** {@code assumption} is a new element that belongs to nothing yet; it comes last, so it changes the figures last. */
    public static AddScenarioAssumption create(Scenario scenario, ScenarioAssumption assumption) {
        return new AddScenarioAssumption(scenario, assumption);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(scenario)),
                ScenarioChecks.fits((Plan) Objects.requireNonNull(scenario.eContainer()), assumption));
    }

    @Override
    protected void change() {
        scenario.getAssumptions().add(assumption);
    }
}
