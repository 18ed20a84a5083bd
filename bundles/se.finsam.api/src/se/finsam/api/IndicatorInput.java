// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Gap;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.text.Text;

/** What the indicators of one association read; used by several threads at once. */
public final class IndicatorInput {
    private final Snapshot snapshot;
    private final StatementEvaluator evaluator;
    private final Map<Asked, Amount> amounts = new ConcurrentHashMap<>();

    private record Asked(Formula formula, int year) {}

    /** The input of the indicators of an association. */
    public IndicatorInput(Snapshot snapshot) {
        this.snapshot = snapshot;
        evaluator = new StatementEvaluator(snapshot);
    }

    /** The association. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * Value of a formula over line items in a year.
     *
     * @throws se.finsam.core.statement.StatementException if the formula joins units that do not fit
     */
    public Amount amount(Formula formula, int year) {
        return amounts.computeIfAbsent(new Asked(formula, year), asked -> evaluator.value(formula, year));
    }

    /** An amount as the value of an indicator; an unknown one says what is missing. */
    public IndicatorValue value(Amount amount) {
        return switch (amount) {
            case Amount.Known known -> new IndicatorValue.Known(known.value(), known.unit(), known.evidence());
            case Amount.Unknown unknown -> new IndicatorValue.Unknown(reason(unknown));
        };
    }

    /** Why an amount is not known; what lies in the balance sheet is told as the missing balance sheet. */
    public Text reason(Amount.Unknown unknown) {
        var gap = unknown.gaps().getFirst();
        if (gap.cause() == Gap.Cause.NO_FACT && isBalance(gap.what())) {
            return new Text(
                    "Balansräkning saknas för %d".formatted(gap.year()),
                    "There is no balance sheet for %d".formatted(gap.year()));
        }
        return evaluator.reason(unknown);
    }

    private boolean isBalance(String item) {
        return snapshot.item(item)
                .filter(found -> found.nature() == Nature.ASSET
                        || found.nature() == Nature.LIABILITY
                        || found.nature() == Nature.EQUITY)
                .isPresent();
    }
}
