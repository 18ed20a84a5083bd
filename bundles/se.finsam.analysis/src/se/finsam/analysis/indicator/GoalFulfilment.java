// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.text.Text;

/**
 * Measures that are met in percent of those that can be judged, in all and per goal area. Partly met counts as not met; too
 * early to judge and not measured do not count. A measure that only counts the other measures of its goal does not either.
 */
public final class GoalFulfilment implements Indicator {
    @Override
    public List<Part> parts(Snapshot snapshot) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("", new Text("alla mål", "all goals")));
        snapshot.data().goalAreas().forEach(area -> parts.add(new Part(area.code(), Text.same(area.name()))));
        return parts;
    }

    @Override
    public IndicatorValue value(IndicatorInput input, Part part, int year) {
        var verdicts = input.snapshot().data().goalAreas().stream()
                .filter(area -> part.key().isEmpty() || part.key().equals(area.code()))
                .flatMap(area -> measures(area))
                .flatMap(measure -> verdict(measure, year).stream())
                .toList();
        if (verdicts.isEmpty()) {
            return new IndicatorValue.Unknown(new Text(
                    "Inga mål är bedömda för %d".formatted(year), "No goals are judged for %d".formatted(year)));
        }
        var met = verdicts.stream().filter(verdict -> verdict == Verdict.MET).count();
        var share = BigDecimal.valueOf(100 * met).divide(BigDecimal.valueOf(verdicts.size()), MathContext.DECIMAL128);
        return new IndicatorValue.Known(share, Unit.PERCENT, Evidence.NONE);
    }

    private static Stream<Measure> measures(GoalArea area) {
        return area.goals().stream()
                .flatMap(goal -> goal.measures().stream().filter(measure -> !isCountOfOthers(goal, measure)));
    }

    private static boolean isCountOfOthers(Goal goal, Measure measure) {
        var others = goal.measures().size() - 1;
        var target = measure.target();
        return measure.unit() == Unit.COUNT
                && target != null
                && others > 1
                && target.compareTo(BigDecimal.valueOf(others)) == 0;
    }

    private static Optional<Verdict> verdict(Measure measure, int year) {
        return measure.outcomes().stream()
                .filter(outcome -> outcome.year() == year)
                .map(Outcome::verdict)
                .filter(verdict -> switch (verdict) {
                    case MET, PARTLY_MET, NOT_MET -> true;
                    case NOT_MEASURED, TOO_EARLY -> false;
                })
                .findFirst();
    }
}
