// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.Frame;
import se.finsam.core.snapshot.ScenarioAssumption.Range;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Scenario;
import se.finsam.model.SmallAssociation;

class ScenarioConversionTest {
    private static final FinsamFactory NEW = FinsamFactory.eINSTANCE;
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private SmallAssociation small;
    private Scenario scenario;

    @BeforeEach
    void make() {
        small = new SmallAssociation();
        scenario = NEW.createScenario();
        scenario.setKey("lugn");
        scenario.setName("Lugn");
        small.plan.getScenarios().add(scenario);
    }

    private ScenarioAssumption converted(se.finsam.model.ScenarioAssumption assumption) {
        assumption.setId("a");
        assumption.setName("Antagande");
        scenario.getAssumptions().clear();
        scenario.getAssumptions().add(assumption);
        return SnapshotBuilder.data(small.association)
                .plans()
                .getFirst()
                .scenarios()
                .getFirst()
                .assumptions()
                .getLast();
    }

    @Test
    void aScenarioKnowsItsBase() {
        var base = NEW.createScenario();
        base.setKey("bas");
        base.setName("Bas");
        small.plan.getScenarios().addFirst(base);
        scenario.setBase(base);
        var scenarios = SnapshotBuilder.snapshot(small.association)
                .data()
                .plans()
                .getFirst()
                .scenarios();
        assertNull(scenarios.get(0).base());
        assertEquals("bas", scenarios.get(1).base());
        assertEquals("", scenarios.get(1).description());
    }

    @Test
    void yearsAndRangeStayAbsentWhenTheyAre() {
        var interest = NEW.createInterestRate();
        interest.setPercent(BigDecimal.TWO);
        var frame = new Frame("a", "Antagande", null, null, null);
        assertEquals(new ScenarioAssumption.InterestRate(frame, BigDecimal.TWO), converted(interest));
        interest.setFromYear(2027);
        interest.setLow(BigDecimal.ONE);
        interest.setHigh(BigDecimal.TEN);
        var ranged = new Frame("a", "Antagande", 2027, null, new Range(BigDecimal.ONE, BigDecimal.TEN));
        assertEquals(new ScenarioAssumption.InterestRate(ranged, BigDecimal.TWO), converted(interest));
    }

    @Test
    void eachKindKeepsItsDefaults() {
        var frame = new Frame("a", "Antagande", null, null, null);
        var prolong = NEW.createProlongIntervention();
        prolong.setCostYear(2026);
        assertEquals(
                new ScenarioAssumption.ProlongIntervention(frame, null, 2026, BigDecimal.valueOf(100), 12),
                converted(prolong));
        var stop = NEW.createStopIntervention();
        stop.setIntervention(small.tris);
        assertEquals(new ScenarioAssumption.StopIntervention(frame, "tris", BigDecimal.ZERO), converted(stop));
        var start = NEW.createStartIntervention();
        start.setAmount(BigDecimal.TEN);
        assertEquals(
                new ScenarioAssumption.StartIntervention(frame, null, new Quantity(BigDecimal.TEN, Unit.TKR), 1, 12),
                converted(start));
        var change = NEW.createChangeContribution();
        change.setAmount(BigDecimal.TEN);
        assertEquals(
                new ScenarioAssumption.ChangeContribution(frame, null, new Quantity(BigDecimal.TEN, Unit.PERCENT)),
                converted(change));
        var index = NEW.createIndexation();
        index.setSubject(small.administration);
        index.setPercent(BigDecimal.TWO);
        assertEquals(new ScenarioAssumption.Indexation(frame, "administration", BigDecimal.TWO), converted(index));
        var delay = NEW.createDelayedRecruitment();
        delay.setSubject(small.administration);
        delay.setMonths(BigDecimal.TWO);
        assertEquals(
                new ScenarioAssumption.DelayedRecruitment(frame, "administration", BigDecimal.TWO), converted(delay));
        var event = NEW.createOneOffEvent();
        event.setAmount(BigDecimal.TEN);
        assertEquals(
                new ScenarioAssumption.OneOffEvent(frame, new Quantity(BigDecimal.TEN, Unit.TKR), false),
                converted(event));
        assertEquals(
                new ScenarioAssumption.UseUndecidedPot(frame, BigDecimal.valueOf(100)),
                converted(NEW.createUseUndecidedPot()));
    }

    @Test
    void everyKindOfTheModelIsOneOfTheSnapshot() {
        var ofModel = P.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && P.getScenarioAssumption().isSuperTypeOf(type))
                .map(EClass::getName)
                .sorted()
                .toList();
        var ofSnapshot = List.of(ScenarioAssumption.class.getPermittedSubclasses()).stream()
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        assertEquals(ofSnapshot, ofModel);
        assertEquals(9, ofModel.size());
        ofModel.forEach(name -> EcoreUtil.create((EClass) P.getEClassifier(name)));
    }
}
