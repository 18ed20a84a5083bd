// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;

/** Goals of the tests: one area called financial with one goal. */
final class Measures {
    private Measures() {}

    static GoalArea area(Measure... measures) {
        return new GoalArea("financial", "Finansiella mål", List.of(new Goal("goal", "Målet", List.of(measures))));
    }

    static SnapshotBuilder association(Measure... measures) {
        return new SnapshotBuilder().goalArea(area(measures));
    }

    static Measure measure(
            String code, @Nullable String target, Unit unit, Direction direction, String formula, Outcome... outcomes) {
        return new Measure(
                code,
                "Mätpunkt " + code,
                null,
                target == null ? null : new BigDecimal(target),
                unit,
                direction,
                formula,
                List.of(outcomes));
    }

    static Outcome outcome(int year, @Nullable String value, Verdict verdict) {
        return new Outcome(year, value == null ? null : new BigDecimal(value), null, verdict, "", "");
    }
}
