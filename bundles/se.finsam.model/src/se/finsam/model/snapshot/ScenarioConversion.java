// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.snapshot;

import static se.finsam.model.snapshot.Conversions.enumOf;
import static se.finsam.model.snapshot.Conversions.key;
import static se.finsam.model.snapshot.Conversions.map;
import static se.finsam.model.snapshot.Conversions.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Scenario;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.Frame;
import se.finsam.core.snapshot.ScenarioAssumption.Range;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.ChangeContribution;
import se.finsam.model.DelayedRecruitment;
import se.finsam.model.Indexation;
import se.finsam.model.InterestRate;
import se.finsam.model.OneOffEvent;
import se.finsam.model.ProlongIntervention;
import se.finsam.model.StartIntervention;
import se.finsam.model.StopIntervention;
import se.finsam.model.UseUndecidedPot;

/** From a scenario of the model to that of the snapshot. */
final class ScenarioConversion {
    private ScenarioConversion() {}

    static Scenario scenario(se.finsam.model.Scenario scenario) {
        var base = scenario.getBase();
        return new Scenario(
                scenario.getId(),
                text(scenario.getKey()),
                text(scenario.getName()),
                text(scenario.getDescription()),
                base == null ? null : text(base.getKey()),
                map(scenario.getAssumptions(), ScenarioConversion::assumption));
    }

    private static ScenarioAssumption assumption(se.finsam.model.ScenarioAssumption assumption) {
        var frame = new Frame(
                assumption.getId(),
                text(assumption.getName()),
                assumption.getFromYear(),
                assumption.getToYear(),
                range(assumption.getLow(), assumption.getHigh()));
        return switch (assumption) {
            case ProlongIntervention a ->
                new ScenarioAssumption.ProlongIntervention(
                        frame, key(a.getIntervention()), a.getCostYear(), a.getPercent(), a.getEndMonth());
            case StopIntervention a ->
                new ScenarioAssumption.StopIntervention(
                        frame, a.getIntervention().getKey(), a.getMonths());
            case StartIntervention a ->
                new ScenarioAssumption.StartIntervention(
                        frame,
                        key(a.getIntervention()),
                        quantity(a.getAmount(), a.getUnit()),
                        a.getStartMonth(),
                        a.getEndMonth());
            case ChangeContribution a ->
                new ScenarioAssumption.ChangeContribution(
                        frame, key(a.getMember()), quantity(a.getAmount(), a.getUnit()));
            case Indexation a -> new ScenarioAssumption.Indexation(frame, key(a.getSubject()), a.getPercent());
            case InterestRate a -> new ScenarioAssumption.InterestRate(frame, a.getPercent());
            case DelayedRecruitment a ->
                new ScenarioAssumption.DelayedRecruitment(frame, a.getSubject().getKey(), a.getMonths());
            case OneOffEvent a ->
                new ScenarioAssumption.OneOffEvent(frame, quantity(a.getAmount(), a.getUnit()), a.isIncome());
            case UseUndecidedPot a -> new ScenarioAssumption.UseUndecidedPot(frame, a.getPercent());
            default ->
                throw new IllegalStateException("An assumption of a kind that the snapshot has not: " + assumption);
        };
    }

    private static Quantity quantity(BigDecimal amount, se.finsam.model.Unit unit) {
        return new Quantity(amount, enumOf(Unit.class, unit));
    }

    /** One end alone, or ends that have changed places, say nothing; the validator names them. */
    private static @Nullable Range range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) > 0 ? null : new Range(low, high);
    }
}
