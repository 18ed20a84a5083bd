// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.statement.Formula;

/** The example of schema/indicators.exsd. */
public final class CostPerEmployee implements Indicator {
    private static final Formula COST = Formula.parse("cost / employees");

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        return input.value(input.amount(COST, year));
    }
}
