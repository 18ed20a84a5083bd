// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.statement.Formula;
import se.finsam.core.text.Text;

/** R7: a typed outcome against the formula of its measure. */
public final class RatioValueCheck implements Check<Check.None> {
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
                .filter(measure -> !measure.formula().isBlank())
                .flatMap(measure -> measure.outcomes().stream()
                        .filter(outcome -> outcome.year() <= input.year())
                        .flatMap(outcome -> finding(money, measure, outcome).stream()));
    }

    private static Optional<Finding> finding(Money money, Measure measure, Outcome outcome) {
        var typed = outcome.value();
        if (typed == null) {
            return Optional.empty();
        }
        var formula = Formula.parse(measure.formula());
        var step = BigDecimal.ONE.movePointLeft(Math.max(0, typed.scale()));
        return money.value(formula, outcome.year(), measure.unit())
                .filter(computed -> computed.subtract(typed).abs().compareTo(step) >= 0)
                .map(computed -> {
                    var rounded = computed.setScale(Math.max(0, typed.scale()), RoundingMode.HALF_UP);
                    return Finding.at(
                                    Location.object(Text.same(measure.name()), measure.code()),
                                    Say.format(
                                            "Utfallet %d är %s men formeln ger %s.",
                                            "The outcome of %d is %s but the formula gives %s.",
                                            outcome.year(),
                                            Say.withUnit(typed, measure.unit()),
                                            Say.withUnit(rounded, measure.unit())))
                            .distinct(Integer.toString(outcome.year()))
                            .numbers(
                                    Say.withUnit(typed, measure.unit()),
                                    rounded,
                                    typed.subtract(rounded),
                                    measure.unit())
                            .formula(money.text(formula, outcome.year()));
                });
    }
}
