// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import java.math.BigDecimal;
import java.math.MathContext;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** The full cost per participant in percent of the peers' median. */
public final class AgainstPeers implements Indicator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        var median = Peers.median(year);
        if (median.isEmpty()) {
            return new IndicatorValue.Unknown(new Text(
                    "Inget jämförbart förbund är känt för %d".formatted(year),
                    "No peer is known for %d".formatted(year)));
        }
        return switch (FullCost.of(input, year)) {
            case IndicatorValue.Known own ->
                new IndicatorValue.Known(
                        own.value().multiply(HUNDRED).divide(median.get(), MathContext.DECIMAL128),
                        Unit.PERCENT,
                        own.evidence());
            case IndicatorValue.Unknown unknown -> unknown;
        };
    }
}
