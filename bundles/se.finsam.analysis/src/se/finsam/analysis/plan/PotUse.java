// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.finsam.core.snapshot.ScenarioAssumption.UseUndecidedPot;

/**
 * Spends equity above the buffer evenly over years. Where equity bears interest, money spent early also costs its interest:
 * with u spent each year the last one closes lower by u · Σ Π (1 + rate of each later year), which is solved for u.
 */
final class PotUse {
    private final PlanDraft draft;
    private final UseUndecidedPot assumption;
    private final int from;
    private final int to;

    PotUse(PlanDraft draft, UseUndecidedPot assumption) {
        this.draft = draft;
        this.assumption = assumption;
        from = Effects.from(draft, assumption.frame());
        to = Effects.to(draft, assumption.frame());
    }

    void apply() {
        if (from > to) {
            return;
        }
        var before = closing();
        var pot = Ore.percent(Math.max(0, before - draft.buffer()), assumption.percent());
        if (pot == 0) {
            return;
        }
        var line = draft.newInterventions();
        var each =
                BigDecimal.valueOf(pot).divide(weight(), 0, RoundingMode.DOWN).longValueExact();
        for (var year = from; year <= to; year++) {
            spend(line, year, each);
        }
        spend(line, to, closing() - (before - pot));
    }

    private void spend(String line, int year, long ore) {
        draft.change(line, year, assumption.frame().name(), amount -> amount + ore);
    }

    private long closing() {
        return draft.closing()[to - draft.firstYear()];
    }

    /** How much lower the last year closes for each öre that every year spends. */
    private BigDecimal weight() {
        var sum = BigDecimal.ZERO;
        var growth = BigDecimal.ONE;
        for (var year = to; year >= from; year--) {
            sum = sum.add(growth);
            var rate = draft.rate(year);
            if (rate != null) {
                growth = growth.multiply(BigDecimal.ONE.add(rate.movePointLeft(2)), MathContext.DECIMAL128);
            }
        }
        return sum;
    }
}
