// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.statement.Formula;
import se.finsam.core.text.Text;

/**
 * R9: a measure with a target that a finished report neither measures nor judges. A measure that is only followed in later
 * years, or whose intervention does not run, is none of the year's; one that was followed in earlier years alone may have
 * been given up and is a hint.
 */
public final class GoalEvaluationCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        if (!input.isFinished()) {
            return Stream.of();
        }
        var money = new Money(input.snapshot());
        return input.snapshot().data().goalAreas().stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.target() != null
                        && isOfYear(input, measure)
                        && measure.outcomes().stream().noneMatch(outcome -> evaluates(outcome, input.year()))
                        && computed(money, measure, input.year()).isEmpty())
                .map(measure -> finding(measure, input.year()));
    }

    private static boolean evaluates(Outcome outcome, int year) {
        return outcome.year() == year
                && (outcome.value() != null
                        || outcome.verdict() != Verdict.NOT_MEASURED
                        || !outcome.assessment().isBlank());
    }

    private static Optional<?> computed(Money money, Measure measure, int year) {
        return measure.formula().isBlank()
                ? Optional.empty()
                : money.value(Formula.parse(measure.formula()), year, measure.unit());
    }

    private static boolean isOfYear(CheckInput input, Measure measure) {
        var years = measure.outcomes().stream().map(Outcome::year).toList();
        var begun = years.isEmpty() || years.stream().anyMatch(year -> year <= input.year());
        var intervention = measure.intervention();
        return begun
                && (intervention == null
                        || input.snapshot()
                                .intervention(intervention)
                                .filter(found -> runs(found, input.year()))
                                .isPresent());
    }

    private static boolean runs(Intervention intervention, int year) {
        var start = intervention.start();
        var end = intervention.end();
        return (start == null || start.getYear() <= year) && (end == null || end.getYear() >= year);
    }

    private static Finding finding(Measure measure, int year) {
        var target = measure.target();
        var finding = Finding.at(
                        Location.object(Text.same(measure.name()), measure.code()),
                        Say.format(
                                "Mätpunkten har ett mål (%s) men varken utfall eller omdöme %d.",
                                "The measure has a target (%s) but neither an outcome nor a verdict in %d.",
                                target == null ? "" : Say.withUnit(target, measure.unit()),
                                year))
                .because(
                        new Text(
                                "Varje mål ska utvärderas för sig. Skriv in utfallet, eller ett omdöme och vad det vilar på.",
                                "Each goal is to be evaluated by itself. Enter the outcome, or a verdict and what it rests on."));
        var earlier = !measure.outcomes().isEmpty()
                && measure.outcomes().stream().noneMatch(outcome -> outcome.year() == year);
        return earlier ? finding.as(Severity.HINT) : finding;
    }
}
