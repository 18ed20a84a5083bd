// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Scenario;
import se.finsam.model.ScenarioAssumption;
import se.finsam.model.edit.Fixture;
import se.finsam.model.edit.command.CommandWalkTest.Walk;

/** What the commands on scenarios can do to the fixture, and what they must refuse. */
final class ScenarioWalks {
    private static final FinsamFactory NEW = FinsamFactory.eINSTANCE;

    static final List<Walk> ALL = List.of(
            new Walk(
                    AddScenario.class,
                    f -> AddScenario.create(
                            f.plan, "ränta", "Ränta", scenario(f, "lugn", null), List.of(interest(2027))),
                    f -> {
                        scenario(f, "lugn", null);
                        return AddScenario.create(f.plan, "lugn", "Lugn igen", null, List.of());
                    }),
            new Walk(
                    AddScenarioAssumption.class,
                    f -> AddScenarioAssumption.create(scenario(f, "lugn", null), interest(2028)),
                    f -> AddScenarioAssumption.create(scenario(f, "lugn", null), interest(2029))),
            new Walk(
                    SetScenarioBase.class,
                    f -> SetScenarioBase.create(scenario(f, "lugn", null), scenario(f, "orolig", null)),
                    f -> {
                        var calm = scenario(f, "lugn", null);
                        return SetScenarioBase.create(calm, scenario(f, "orolig", calm));
                    }));

    private ScenarioWalks() {}

    private static Scenario scenario(Fixture f, String key, @Nullable Scenario base) {
        var scenario = NEW.createScenario();
        scenario.setKey(key);
        scenario.setName(key);
        scenario.setBase(base);
        f.plan.getScenarios().add(scenario);
        return scenario;
    }

    private static ScenarioAssumption interest(int fromYear) {
        var interest = NEW.createInterestRate();
        interest.setName("Ränta");
        interest.setFromYear(fromYear);
        interest.setPercent(BigDecimal.TWO);
        return interest;
    }
}
