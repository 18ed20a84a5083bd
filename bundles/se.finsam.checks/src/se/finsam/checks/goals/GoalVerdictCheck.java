// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.statement.Formula;
import se.finsam.core.text.Text;

/**
 * R9: the verdict on a goal against its outcome and its target. A computed outcome is held against the target as a report
 * shows it, a share with one decimal and money in the unit of presentation. A verdict may be missing while the report is
 * still being written, and in a year of which there is none.
 */
public final class GoalVerdictCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var money = new Money(input.snapshot());
        return input.snapshot().data().goalAreas().stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .flatMap(measure -> measure.outcomes().stream()
                        .filter(outcome -> outcome.year() == input.year())
                        .flatMap(outcome -> finding(input, money, measure, outcome).stream()));
    }

    private static Optional<Finding> finding(CheckInput input, Money money, Measure measure, Outcome outcome) {
        var target = measure.target();
        var typed = outcome.value();
        var formula = measure.formula().isBlank() ? null : Formula.parse(measure.formula());
        var value = typed != null || formula == null
                ? Optional.ofNullable(typed)
                : money.shown(formula, outcome.year(), measure.unit());
        if (target == null || value.isEmpty()) {
            return Optional.empty();
        }
        var comparison = value.get().compareTo(target);
        var reached =
                switch (measure.direction()) {
                    case AT_LEAST -> comparison >= 0;
                    case AT_MOST -> comparison <= 0;
                    case EQUAL -> comparison == 0;
                };
        var off = value.get().subtract(target);
        var made = formula == null ? "" : money.text(formula, outcome.year()) + " = ";
        var numbers = "%s%s, %s".formatted(made, Say.withUnit(value.get(), measure.unit()), target(measure, target));
        var message =
                switch (outcome.verdict()) {
                    case MET ->
                        reached
                                ? null
                                : Say.format(
                                        "Målet sägs vara uppfyllt men utfallet säger annat: %s.",
                                        "The goal is said to be met but the outcome says otherwise: %s.", numbers);
                    case NOT_MET ->
                        reached
                                ? Say.format(
                                        "Målet sägs inte vara uppfyllt men utfallet når det: %s.",
                                        "The goal is said not to be met but the outcome reaches it: %s.", numbers)
                                : null;
                    case NOT_MEASURED ->
                        reached || !input.isFinished() || input.report().isEmpty()
                                ? null
                                : Say.format(
                                        "Målet nås inte och har inget omdöme: %s.",
                                        "The goal is not reached and has no verdict: %s.", numbers);
                    case PARTLY_MET, TOO_EARLY -> null;
                };
        if (message == null) {
            return Optional.empty();
        }
        var finding = Finding.at(Location.object(Text.same(measure.name()), measure.code()), message)
                .numbers(printed(outcome, measure), target, off, measure.unit())
                .formula(formula == null ? "" : made + Say.withUnit(value.get(), measure.unit()));
        if (outcome.verdict() == Verdict.NOT_MEASURED) {
            return Optional.of(finding.as(Severity.HINT));
        }
        var without = UnbudgetedInterventions.of(input);
        return Optional.of(
                measure.unit().isMoney() && !without.isEmpty()
                        ? finding.because(Say.format(
                                "%s saknar budget i tabellen. Ett tilläggsbeslut kan ha höjt ramen, men rapporten visar"
                                        + " inget; mot den budget som visas håller påståendet inte.",
                                "%s have no budget in the table. A supplementary decision may have raised the frame, but"
                                        + " the report shows none; against the budget shown the claim does not hold.",
                                Say.list(without.stream()
                                        .map(UnbudgetedInterventions.Unbudgeted::name)
                                        .toList())))
                        : finding);
    }

    private static String printed(Outcome outcome, Measure measure) {
        var typed = outcome.value();
        return switch (outcome.verdict()) {
            case MET -> "uppfyllt";
            case NOT_MET -> "ej uppfyllt";
            case NOT_MEASURED, PARTLY_MET, TOO_EARLY -> typed == null ? "" : Say.withUnit(typed, measure.unit());
        };
    }

    private static String target(Measure measure, BigDecimal target) {
        var sign =
                switch (measure.direction()) {
                    case AT_LEAST -> "≥";
                    case AT_MOST -> "≤";
                    case EQUAL -> "=";
                };
        return "mål %s\u00A0%s".formatted(sign, Say.withUnit(target, measure.unit()));
    }
}
