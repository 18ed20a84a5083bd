// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.example.inhouse;

import java.math.BigDecimal;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Focus;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.text.Text;

/** Our rule: an intervention that costs more than a limit states how many took part. */
public final class CountedParticipants implements Check<CountedParticipants.Rule> {
    /**
     * The rule.
     *
     * @param limit cost of a year in kronor from which participants are to be counted
     * @param structural whether interventions for structures are to count theirs too
     */
    public record Rule(
            @Parameter(
                    sv = "Gräns",
                    en = "Limit",
                    helpSv = "Kostnad i kronor under året, över vilken deltagarna ska vara räknade.",
                    helpEn = "Cost of the year in kronor above which participants are to be counted.",
                    min = "0")
            BigDecimal limit,

            @Parameter(
                    sv = "Även strukturinsatser",
                    en = "Structural ones too",
                    helpSv = "Gäller även insatser som riktar sig till strukturer i stället för individer.",
                    helpEn = "Holds for interventions for structures instead of individuals as well.")
            boolean structural) {}

    @Override
    public Rule defaults() {
        return new Rule(BigDecimal.valueOf(300_000), true);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Rule rule, Progress progress) {
        var evaluator = new StatementEvaluator(input.snapshot());
        return input.snapshot().data().interventions().stream()
                .peek(intervention -> progress.checkCancelled())
                .filter(intervention -> rule.structural() || intervention.focus() == Focus.INDIVIDUAL)
                .filter(intervention -> intervention.participants(input.year()).isEmpty())
                .flatMap(intervention -> finding(evaluator, intervention, input.year(), rule.limit()));
    }

    private static Stream<Finding> finding(
            StatementEvaluator evaluator, Intervention intervention, int year, BigDecimal limit) {
        var cost = evaluator.value(new Formula.Item("operationCost", intervention.key()), year);
        if (cost instanceof Amount.Known known && known.value().compareTo(limit) > 0) {
            return Stream.of(Finding.at(
                            Location.object(Text.same(intervention.name()), intervention.key()),
                            new Text(
                                    "Insatsen kostar mer än gränsen men anger inget antal deltagare för %d."
                                            .formatted(year),
                                    "The intervention costs more than the limit but states no participants for %d."
                                            .formatted(year)))
                    .numbers(null, limit, known.value().subtract(limit), Unit.KR));
        }
        return Stream.of();
    }
}
