// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Intervention;

/** Insatsandel: the cost of interventions other than ESF projects, in percent of costs. */
public final class InterventionShare implements Indicator {
    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        var subjects = input.snapshot().data().interventions().stream()
                .filter(intervention -> !intervention.esfFunded())
                .map(Intervention::key)
                .toList();
        return input.value(input.amount(SubjectFormulas.shareOfCost(subjects), year));
    }
}
