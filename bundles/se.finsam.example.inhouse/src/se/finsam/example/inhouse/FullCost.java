// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import java.math.BigDecimal;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.statement.Formula;
import se.finsam.core.text.Text;

/** All operating costs of a year divided by the participants of all interventions, in kronor. */
public final class FullCost implements Indicator {
    private static final Formula COST = Formula.parse("cost");

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        return of(input, year);
    }

    /** The full cost per participant of a year. */
    static IndicatorValue of(IndicatorInput input, int year) {
        var participants = input.snapshot().data().interventions().stream()
                .mapToInt(intervention -> intervention.participants(year).orElse(0))
                .sum();
        if (participants == 0) {
            return new IndicatorValue.Unknown(new Text(
                    "Inga deltagare är angivna för %d".formatted(year),
                    "No participants are stated for %d".formatted(year)));
        }
        var perHead = new Formula.Operation(
                Formula.Operator.DIVIDE, COST, new Formula.Number(BigDecimal.valueOf(participants)));
        return input.value(input.amount(perHead, year));
    }
}
