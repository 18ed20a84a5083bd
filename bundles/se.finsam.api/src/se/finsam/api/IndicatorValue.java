// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.math.BigDecimal;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** Value of an indicator: known, with what it rests on, or unknown, with the reason. Unknown is not zero. */
public sealed interface IndicatorValue {
    /**
     * A known value.
     *
     * @param value exact or to 34 significant digits; money in kronor
     * @param unit {@link Unit#KR} for money
     * @param evidence facts and derivations behind it; derived as soon as one input is
     */
    record Known(BigDecimal value, Unit unit, Evidence evidence) implements IndicatorValue {
        /** Refuses the larger units of money, so that nobody has to convert. */
        public Known {
            if (unit == Unit.TKR || unit == Unit.MKR) {
                throw new IllegalArgumentException("Money is given in kronor, not in " + unit);
            }
        }
    }

    /**
     * A value that cannot be computed.
     *
     * @param reason what is missing, as a sentence without the full stop
     */
    record Unknown(Text reason) implements IndicatorValue {}
}
