// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.finsam.api.IndicatorValue;
import se.finsam.testing.IndicatorContract;
import se.finsam.testing.Samples;

class AgainstPeersTest extends IndicatorContract {
    @Override
    protected String id() {
        return "se.finsam.example.inhouse.againstPeers";
    }

    @Test
    void theMedianOfFourIsTheMeanOfTheTwoInTheMiddle() {
        assertEquals(Optional.of(new BigDecimal("16350")), Peers.median(2025));
        assertEquals(Optional.empty(), Peers.median(1999));
    }

    @Test
    void percentilesReachFromTheLeastToTheGreatest() {
        assertEquals(Optional.of(new BigDecimal("13200")), Peers.percentile(2025, 0));
        assertEquals(Optional.of(new BigDecimal("17700")), Peers.percentile(2025, 75));
        assertEquals(Optional.of(new BigDecimal("19500")), Peers.percentile(2025, 100));
    }

    @Test
    void ourCostIsTakenInPercentOfTheMedian() throws Exception {
        var value = assertInstanceOf(IndicatorValue.Known.class, value(Samples.small(), Samples.YEAR));
        assertEquals("92", value.value().setScale(0, RoundingMode.HALF_UP).toPlainString());
    }
}
