// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Unit;
import se.finsam.testing.IndicatorContract;
import se.finsam.testing.Samples;

class FullCostTest extends IndicatorContract {
    @Override
    protected String id() {
        return "se.finsam.example.inhouse.fullCost";
    }

    @Test
    void everyCostIsSharedByEveryParticipant() throws Exception {
        var value = assertInstanceOf(IndicatorValue.Known.class, value(Samples.small(), Samples.YEAR));
        assertEquals(Unit.KR, value.unit());
        assertEquals("15043", value.value().setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void aYearWithoutParticipantsSaysSo() throws Exception {
        var value = assertInstanceOf(IndicatorValue.Unknown.class, value(Samples.small(), 2024));
        assertEquals("Inga deltagare är angivna för 2024", value.reason().sv());
    }
}
