// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.testing.CheckContract;
import se.finsam.testing.Samples;

class CountedParticipantsTest extends CheckContract {
    @Override
    protected String id() {
        return "se.finsam.example.inhouse.countedParticipants";
    }

    @Test
    void everyCostlyInterventionOfTheSampleIsFound() throws Exception {
        assertEquals(
                List.of("tillitsbyran"),
                findings(Samples.small(), Samples.YEAR).stream()
                        .map(finding -> finding.location().object())
                        .toList());
    }

    @Test
    void theLimitAndTheKindsOfInterventionCanBeSet() throws Exception {
        assertEquals(0, count(new CountedParticipants.Rule(BigDecimal.valueOf(400_000), true)));
        assertEquals(0, count(new CountedParticipants.Rule(BigDecimal.valueOf(300_000), false)));
    }

    private static long count(CountedParticipants.Rule rule) throws Exception {
        var input = new CheckInput(Samples.small(), StatementTemplates.of(List.of()), Samples.YEAR);
        return new CountedParticipants().run(input, rule, Progress.ENDLESS).count();
    }
}
