// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.api.Contributor;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

class IndicatorRunnerTest {
    @Test
    void aFaultyIndicatorIsNamedAndTheOthersStand() {
        var house = new Contributor("in.house", "1.2.3");
        var association = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .actual("cost", 2025, "1200")
                .build();
        var results = new IndicatorRunner(List.of(
                        indicator("throws", house, () -> (input, part, year) -> {
                            throw new IllegalStateException("on purpose");
                        }),
                        indicator("gone", house, () -> {
                            throw new ClassNotFoundException("in.house.Gone");
                        }),
                        indicator("good", house, () -> new FormulaIndicator("cost"))))
                .run(association, List.of(2024, 2025));
        assertTrue(String.valueOf(results.get(0).failure()).contains("in.house 1.2.3"));
        assertTrue(String.valueOf(results.get(0).failure()).contains("on purpose"));
        assertTrue(String.valueOf(results.get(1).failure()).contains("in.house.Gone"));
        assertNull(results.get(2).failure());
        var values = results.get(2).rows().getFirst().values();
        assertInstanceOf(IndicatorValue.Known.class, values.get(2025));
        assertInstanceOf(IndicatorValue.Unknown.class, values.get(2024));
    }

    private static IndicatorContribution indicator(
            String id, Contributor contributor, IndicatorContribution.Loader loader) {
        return new IndicatorContribution(
                id,
                Text.same(id),
                Text.EMPTY,
                "other",
                Unit.TKR,
                0,
                IndicatorContribution.Good.NEITHER,
                "",
                Text.EMPTY,
                "",
                contributor,
                loader);
    }
}
