// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.edit.command.AddScenarioAssumption;

class AssumptionFormTest {
    private static final long CONTRIBUTIONS = 997_400_000;

    private final Sample sample = new Sample();

    private AssumptionForm form(String scenario) {
        return AssumptionForm.of(sample.assumption(scenario), CONTRIBUTIONS);
    }

    @Test
    void aProlongedInterventionIsToldInWords() {
        var form = form("prolong-all");
        assertEquals("Insats förlängs", form.kind().sv());
        assertEquals(
                List.of(
                        "Benämning",
                        "Insats",
                        "Gäller",
                        "Andel av kostnaden",
                        "Lägst och högst",
                        "Kostnad som år",
                        "Till och med"),
                form.lines().stream().map(line -> line.label().sv()).toList());
        var intervention = (Field.Choice) form.field("intervention");
        assertEquals(
                "Alla som har en kostnad det året",
                intervention.options().get(intervention.selected()).name().sv());
        var from = (Field.Choice) form.field("fromYear");
        assertEquals("2027", from.options().get(from.selected()).name().sv());
        var month = (Field.Choice) form.field("endMonth");
        assertEquals("december", month.options().get(month.selected()).name().sv());
        assertEquals("December", month.options().get(month.selected()).name().en());
    }

    @Test
    void aChoiceIsSetByACommand() {
        var choice = (Field.Choice) form("prolong-all").field("intervention");
        var tris = choice.options().stream()
                .filter(option -> option.name().sv().startsWith("TRIS"))
                .findFirst()
                .orElseThrow();
        sample.document.execute(ScenarioCommands.set(sample.assumption("prolong-all"), choice, tris.value()));
        // 10 006 − 3 823 = 6 183; + 9 974 − 1 950 − 3 823 = 10 384
        var grid = sample.screen(PlanChoice.FIRST.select("prolong-all")).grid();
        assertEquals("2 082; 6 183; 10 384", Sample.row(grid, "closingEquity"));
        sample.document.execute(ScenarioCommands.set(sample.assumption("prolong-all"), choice, null));
        assertEquals(
                "2 082; 746; −490",
                Sample.row(sample.screen(PlanChoice.FIRST.select("prolong-all")).grid(), "closingEquity"));
    }

    @Test
    void yearsAndEndsInTheWrongOrderAreRefused() {
        var assumption = sample.assumption("pot-even");
        var form = form("pot-even");
        assertNotNull(ScenarioCommands.refusal(assumption, form.field("toYear"), 2026));
        assertNull(ScenarioCommands.refusal(assumption, form.field("toYear"), 2028));
        var range = sample.assumption("fewer-contributions");
        assertNotNull(ScenarioCommands.refusal(range, form.field("low"), BigDecimal.ONE));
        assertNull(ScenarioCommands.refusal(range, form.field("low"), BigDecimal.valueOf(-20)));
    }

    @Test
    void monthsStayWithinAYear() {
        sample.document.execute(ScenarioCommands.add(sample.plan(), "Prov", null));
        var made = AssumptionKind.DELAY.make(sample.plan(), "Senare").orElseThrow();
        sample.document.execute(AddScenarioAssumption.create(sample.scenario("prov"), made));
        var months = form("prov").field("months");
        assertNotNull(ScenarioCommands.refusal(made, months, BigDecimal.valueOf(13)));
        assertNotNull(ScenarioCommands.refusal(made, months, BigDecimal.valueOf(-1)));
        assertNull(ScenarioCommands.refusal(made, months, BigDecimal.valueOf(12)));
    }

    @ParameterizedTest
    @EnumSource(AssumptionKind.class)
    void everyKindHasOneSlider(AssumptionKind kind) {
        sample.document.execute(ScenarioCommands.add(sample.plan(), "Prov", null));
        var made = kind.make(sample.plan(), "Prov").orElseThrow();
        sample.document.execute(AddScenarioAssumption.create(sample.scenario("prov"), made));
        var sliders = form("prov").lines().stream()
                .flatMap(line -> line.fields().stream())
                .filter(field -> field instanceof Field.Number number && number.slider() != null)
                .count();
        assertEquals(1, sliders);
    }

    @Test
    void aSliderGoesInStepsThroughItsNumbers() {
        var slider = Slider.of("-30", "30", "0.5");
        assertEquals(120, slider.last());
        assertEquals(50, slider.position(BigDecimal.valueOf(-5)));
        assertEquals(BigDecimal.valueOf(-5), slider.value(50));
        assertEquals(new BigDecimal("-4.5"), slider.value(51));
        assertEquals(120, slider.position(BigDecimal.valueOf(31)));
        assertEquals(BigDecimal.valueOf(40), slider.with(BigDecimal.valueOf(40)).value(140));
    }

    @Test
    void anAmountOfMoneyGoesUpToARoundSum() {
        assertEquals(Slider.of("0", "10000", "50"), Slider.upTo(new BigDecimal("9974")));
        assertEquals(Slider.of("0", "20000", "100"), Slider.upTo(new BigDecimal("17330")));
        assertEquals(Slider.of("-500", "500", "5"), Slider.around(new BigDecimal("-350")));
        assertEquals(Slider.of("0", "1", "0.005"), Slider.upTo(BigDecimal.ZERO));
    }
}
