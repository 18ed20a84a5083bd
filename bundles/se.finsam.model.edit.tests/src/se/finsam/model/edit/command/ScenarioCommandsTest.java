// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Scenario;
import se.finsam.model.edit.Fixture;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.ScenarioQuery;

class ScenarioCommandsTest {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final Fixture fixture = new Fixture();
    private final Scenario calm = added("lugn", null);
    private final Scenario rough = added("orolig", calm);

    private Scenario added(String key, @Nullable Scenario base) {
        fixture.document.execute(AddScenario.create(fixture.plan, key, key, base, List.of()));
        return ScenarioQuery.scenario(fixture.plan, key).orElseThrow();
    }

    private static void assertRefused(String reason, ModelCommand command) {
        var refusal = command.refusal();
        assertNotNull(refusal);
        assertTrue(refusal.sv().contains(reason), refusal.sv());
    }

    @Test
    void noWayLeadsToACircleOfBases() {
        assertRefused("bygger redan på det här", SetScenarioBase.create(calm, rough));
        assertRefused("bygger redan på det här", SetReference.create(calm, P.getScenario_Base(), List.of(rough)));
        assertNull(SetScenarioBase.create(rough, null).refusal());
    }

    @Test
    void aScenarioThatAnotherBuildsOnStays() {
        assertRefused("används på 1 ställen", RemoveElement.create(calm));
        fixture.document.execute(RemoveElement.create(rough));
        assertNull(RemoveElement.create(calm).refusal());
    }

    @Test
    void anInterventionThatAnAssumptionIsAboutStays() {
        var prolonged = FinsamFactory.eINSTANCE.createProlongIntervention();
        prolonged.setName("TRIS fortsätter");
        prolonged.setIntervention(fixture.tris);
        prolonged.setCostYear(2025);
        fixture.document.execute(AddScenarioAssumption.create(calm, prolonged));
        fixture.year.getFacts().clear();
        fixture.report.getAnnexes().clear();
        assertRefused("TRIS fortsätter", RemoveElement.create(fixture.tris));
    }

    @Test
    void oneStepTakesUpAScenarioWithItsAssumptions() {
        var interest = FinsamFactory.eINSTANCE.createInterestRate();
        interest.setName("Ränta");
        interest.setPercent(BigDecimal.TWO);
        var before = fixture.bytes();
        fixture.document.execute(AddScenario.create(fixture.plan, "ränta", "Ränta", rough, List.of(interest)));
        assertEquals(
                1,
                ScenarioQuery.scenario(fixture.plan, "ränta")
                        .orElseThrow()
                        .getAssumptions()
                        .size());
        fixture.document.undo();
        assertEquals(before, fixture.bytes());
    }

    @Test
    void anAssumptionWithoutItsNumberIsRefused() {
        var interest = FinsamFactory.eINSTANCE.createInterestRate();
        interest.setName("Ränta");
        assertRefused("procent måste fyllas i", AddScenarioAssumption.create(calm, interest));
    }
}
