// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.util.List;

/** A figure that is either known, with what it rests on, or unknown, with what is missing. Unknown is not zero. */
public sealed interface Amount {
    /** True for a known amount. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * A known amount.
     *
     * @param value exact; money in kronor, everything else in {@code unit}
     * @param unit {@link Unit#KR} for money
     */
    record Known(BigDecimal value, Unit unit, Evidence evidence) implements Amount {
        /** Refuses the larger units of money, so that amounts add up without conversion. */
        public Known {
            if (unit == Unit.TKR || unit == Unit.MKR) {
                throw new IllegalArgumentException("Money is held in kronor, not in " + unit);
            }
        }

        /** The amount as a quantity. */
        public Quantity quantity() {
            return new Quantity(value, unit);
        }
    }

    /**
     * An unknown amount.
     *
     * @param gaps what is missing, at least one
     */
    record Unknown(List<Gap> gaps) implements Amount {
        /** Copies the gaps and refuses to be unknown without a reason. */
        public Unknown {
            gaps = List.copyOf(gaps);
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("An unknown amount needs a reason");
            }
        }
    }
}
