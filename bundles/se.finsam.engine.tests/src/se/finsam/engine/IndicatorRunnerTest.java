// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.finsam.api.Contributor;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Snapshot;
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

    @Test
    void oneThatDoesNotEndOrGivesNonsenseIsNamedAndTheOthersStand() {
        var house = new Contributor("in.house", "1.2.3");
        var association = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .actual("cost", 2025, "1200")
                .build();
        var released = new CountDownLatch(1);
        var results = new IndicatorRunner(
                        List.of(
                                indicator("loops", house, () -> (input, part, year) -> {
                                    while (released.getCount() > 0) {
                                        Thread.onSpinWait();
                                    }
                                    return known("1", Unit.KR);
                                }),
                                indicator("nothing", house, () -> (input, part, year) -> null),
                                indicator("absurd", house, () -> (input, part, year) -> known("1e1000000", Unit.KR)),
                                indicator("percent", house, () -> (input, part, year) -> known("1", Unit.PERCENT)),
                                indicator("twins", house, () -> new Parts(2, part -> "same")),
                                indicator("crowd", house, () -> new Parts(20_000, part -> "p" + part)),
                                indicator("good", house, () -> new FormulaIndicator("cost"))),
                        Duration.ofMillis(500))
                .run(association, List.of(2025));
        released.countDown();
        var why = List.of(
                "did not end within 0.5 seconds",
                "failed",
                "more than 1000 digits",
                "a value is in PERCENT, the indicator in TKR",
                "two parts are called same",
                "more than 10000 parts");
        for (var i = 0; i < why.size(); i++) {
            var failure = String.valueOf(results.get(i).failure());
            assertTrue(failure.contains("in.house 1.2.3") && failure.contains(why.get(i)), failure);
        }
        assertNull(results.getLast().failure());
    }

    private static IndicatorValue known(String value, Unit unit) {
        return new IndicatorValue.Known(new BigDecimal(value), unit, Evidence.NONE);
    }

    /** An indicator of so many parts. */
    private record Parts(int count, IntFunction<String> key) implements Indicator {
        @Override
        public List<Part> parts(Snapshot snapshot) {
            return IntStream.range(0, count)
                    .mapToObj(i -> new Part(key.apply(i), Text.EMPTY))
                    .toList();
        }

        @Override
        public IndicatorValue value(IndicatorInput input, Part part, int year) {
            return known("1", Unit.KR);
        }
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
