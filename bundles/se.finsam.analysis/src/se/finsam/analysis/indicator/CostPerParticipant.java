// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.text.Text;

/**
 * Cost per participant, of each intervention and of all together. All together are those that state a number of
 * participants for the year, also if it is none; what they count (enrolled, pupils, cases) may differ.
 */
public final class CostPerParticipant implements Indicator {
    @Override
    public List<Part> parts(Snapshot snapshot) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("", new Text("alla insatser", "all interventions")));
        snapshot.data().interventions().stream()
                .filter(intervention ->
                        intervention.results().stream().anyMatch(result -> result.participants() != null))
                .forEach(intervention -> parts.add(new Part(intervention.key(), Text.same(intervention.shortName()))));
        return parts;
    }

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        var counted = input.snapshot().data().interventions().stream()
                .filter(intervention -> part.key().isEmpty() || part.key().equals(intervention.key()))
                .filter(intervention -> intervention.participants(year).isPresent())
                .toList();
        var participants = counted.stream()
                .mapToInt(intervention -> intervention.participants(year).orElse(0))
                .sum();
        if (counted.isEmpty()) {
            return new IndicatorValue.Unknown(new Text(
                    "Antalet deltagare är inte angivet för %d".formatted(year),
                    "The number of participants is not stated for %d".formatted(year)));
        }
        if (participants == 0) {
            return new IndicatorValue.Unknown(
                    new Text("Inga deltagare %d".formatted(year), "No participants in %d".formatted(year)));
        }
        var cost = SubjectFormulas.sum(
                SubjectFormulas.COST, counted.stream().map(Intervention::key).toList());
        return input.value(input.amount(
                new Formula.Operation(
                        Formula.Operator.DIVIDE, cost, new Formula.Number(BigDecimal.valueOf(participants))),
                year));
    }
}
