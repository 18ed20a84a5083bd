// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.ScenarioAssumption.ChangeContribution;
import se.finsam.core.snapshot.ScenarioAssumption.Frame;
import se.finsam.core.snapshot.ScenarioAssumption.Range;
import se.finsam.core.snapshot.ScenarioAssumption.StopIntervention;

class ScenarioReferencesTest {
    private static final Frame FRAME = new Frame("a", "a", null, null, null);

    private static List<String> problems(Scenario... scenarios) {
        var builder = new SnapshotBuilder()
                .member("karlstad", "Karlstad", MemberKind.MUNICIPALITY)
                .plan("plan", 2026, 2028, 2025, List.of(scenarios));
        return assertThrows(BrokenSnapshotException.class, builder::build).problems();
    }

    @Test
    void whatAScenarioRefersToMustBeThere() {
        var stop = new StopIntervention(FRAME, "karlstad", BigDecimal.ZERO);
        var change = new ChangeContribution(FRAME, "grums", new Quantity(BigDecimal.ONE, Unit.PERCENT));
        assertEquals(
                List.of(
                        "scenario a refers to the unknown scenario b",
                        "scenario a refers to the unknown intervention karlstad",
                        "scenario a refers to the unknown member grums"),
                problems(new Scenario("1", "a", "a", "", "b", List.of(stop, change))));
    }

    @Test
    void aKeyNamesOneScenarioOfAPlan() {
        var once = new Scenario("1", "a", "a", "", null, List.of());
        assertEquals(List.of("scenario a occurs twice"), problems(once, once));
    }

    @Test
    void aRangeHasItsEndsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Range(BigDecimal.TEN, BigDecimal.ONE));
    }
}
