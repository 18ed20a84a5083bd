// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.analysis.plan.SeekQuestion;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.StartIntervention;
import se.finsam.model.edit.command.AddScenarioAssumption;
import se.finsam.model.edit.command.RemoveElement;

class ScenarioCommandsTest {
    private static final SeekQuestion QUESTION =
            new SeekQuestion(2028, 70_000_00, SeekQuestion.Lever.NEW, List.of(2027, 2028));

    private final Sample sample = new Sample();

    private String equity(String key) {
        return Sample.row(sample.screen(PlanChoice.FIRST.select(key)).grid(), "closingEquity");
    }

    @Test
    void aNewScenarioIsThePlanUntilSomethingIsAssumed() {
        sample.document.execute(ScenarioCommands.add(sample.plan(), "Försiktig", null));
        assertEquals("2 082; 10 006; 18 030", equity("forsiktig"));
        var made =
                AssumptionKind.CONTRIBUTION.make(sample.plan(), "Lägre bidrag").orElseThrow();
        sample.document.execute(AddScenarioAssumption.create(sample.scenario("forsiktig"), made));
        assertEquals("2 082; 9 507; 17 033", equity("forsiktig"));
        sample.document.undo();
        assertEquals("2 082; 10 006; 18 030", equity("forsiktig"));
    }

    @Test
    void aBranchStartsWhereItsBaseIs() {
        var base = sample.scenario("prolong-all");
        sample.document.execute(ScenarioCommands.add(sample.plan(), "Förlängt och mer", base));
        assertEquals("2 082; 746; −490", equity("forlangt-och-mer"));
        assertEquals(1, ScenarioCommands.on(base).size());
    }

    @Test
    void keysAreWordsThatNobodyElseHas() {
        assertEquals("pot-even-2", ScenarioCommands.key(sample.plan(), "Pot even"));
        assertEquals("scenario", ScenarioCommands.key(sample.plan(), "?"));
        assertEquals("oster-asa", ScenarioCommands.key(sample.plan(), " Öster & Åsa "));
    }

    @Test
    void aScenarioIsRenamedAndRemoved() {
        sample.document.execute(ScenarioCommands.rename(sample.scenario("pot-even"), "Jämnt"));
        assertEquals("Jämnt", sample.scenario("pot-even").getName());
        sample.document.execute(RemoveElement.create(sample.scenario("pot-even")));
        assertTrue(sample.elements().scenario("pot-even").isEmpty());
    }

    /** 18 030 − 700 = 17 330 above the buffer, half of it 8 665 a year. */
    @Test
    void theAnswerBecomesAScenario() {
        var question = new SeekQuestion(2028, 70_000_000, QUESTION.by(), QUESTION.years());
        var sought = new Answers(sample.model(), PlanChoice.PLAN).seek(question);
        assertEquals(
                "Nya insatser får kosta 2027: 8 665 tkr; 2028: 8 665 tkr.",
                Sample.plain(sought.answer().told().sv()));
        assertEquals(
                "Nya insatser för 8 665 tkr om året 2027–2028",
                Sample.plain(sought.name().sv()));
        sample.document.execute(
                ScenarioCommands.add(sample.plan(), "Svar", null, sought.found().assumptions()));
        assertEquals("2 082; 1 341; 700", equity("svar"));
        var made = (StartIntervention) sample.assumption("svar");
        assertEquals(
                new Quantity(new BigDecimal("8665"), Unit.TKR),
                new Quantity(made.getAmount(), Unit.valueOf(made.getUnit().name())).in(Unit.TKR));
        sample.document.undo();
        assertTrue(sample.elements().scenario("svar").isEmpty());
    }

    @Test
    void aQuestionWithoutAnswerSaysWhy() {
        var question = new SeekQuestion(2028, 70_000_000, QUESTION.by(), QUESTION.years());
        var sought = new Answers(sample.model(), "prolong-all").seek(question);
        assertNull(sought.found());
        assertTrue(Sample.plain(sought.answer().told().sv()).contains("redan −490 tkr, under målet 700 tkr"));
    }

    @ParameterizedTest
    @EnumSource(AssumptionKind.class)
    void everyKindCanBeAddedAndComputed(AssumptionKind kind) {
        sample.document.execute(ScenarioCommands.add(sample.plan(), "Prov", null));
        var made = kind.make(sample.plan(), kind.label().sv()).orElseThrow();
        sample.document.execute(AddScenarioAssumption.create(sample.scenario("prov"), made));
        var screen = sample.screen(PlanChoice.FIRST.select("prov"));
        assertNotNull(screen.grid(), () -> screen.told().toString());
        var plan = "2 082; 10 006; 18 030";
        assertTrue(
                !Sample.row(screen.grid(), "closingEquity").equals(plan),
                kind.label().sv());
    }
}
