// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.CostUnit;

/** Administrative share, widest definition: all cost units that are no interventions (800–806), in percent of costs. */
public final class AllUnitsShare implements Indicator {
    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        var subjects =
                input.snapshot().data().costUnits().stream().map(CostUnit::key).toList();
        return input.value(input.amount(SubjectFormulas.shareOfCost(subjects), year));
    }
}
