// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorResult;
import se.finsam.api.IndicatorValue;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.Snapshot;

/**
 * Computes indicators beside each other, each within a time limit. One that cannot be loaded, throws, does not end or gives
 * nonsense becomes a failure with the name of its bundle; the others' values stand.
 */
public final class IndicatorRunner {
    /** Time that an indicator gets for all its parts and years when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(10);

    /** More parts than this nobody reads. */
    static final int MOST_PARTS = 10_000;

    private final List<IndicatorContribution> indicators;
    private final Isolation isolation;
    private final Map<String, Indicator> loaded = new ConcurrentHashMap<>();

    /** A runner of these indicators with the usual limit. */
    public IndicatorRunner(List<IndicatorContribution> indicators) {
        this(indicators, LIMIT);
    }

    /**
     * A runner of these indicators.
     *
     * @param limit time that each indicator gets from when it begins
     */
    public IndicatorRunner(List<IndicatorContribution> indicators, Duration limit) {
        this.indicators = List.copyOf(indicators);
        isolation = new Isolation(limit);
    }

    /** Every indicator for the years, in the order of the contributions. */
    public List<IndicatorResult> run(Snapshot snapshot, Collection<Integer> years) {
        return run(snapshot, years, Progress.ENDLESS);
    }

    /**
     * Every indicator for the years, in the order of the contributions.
     *
     * @throws java.util.concurrent.CancellationException if the caller cancels or is interrupted
     */
    public List<IndicatorResult> run(Snapshot snapshot, Collection<Integer> years, Progress progress) {
        var input = new IndicatorInput(snapshot);
        var asked = List.copyOf(years);
        var ended = isolation.all(
                progress,
                indicators.stream()
                        .map(indicator -> new Isolation.Job<List<IndicatorResult.Row>>(
                                indicator, inner -> rows(indicator, input, asked, inner)))
                        .toList());
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> result(indicators.get(i), ended.get(i)))
                .toList();
    }

    private static IndicatorResult result(
            IndicatorContribution indicator, Isolation.Ended<List<IndicatorResult.Row>> ended) {
        var rows = ended.value();
        return rows == null
                ? new IndicatorResult(indicator, List.of(), Faults.text(ended.failure()))
                : new IndicatorResult(indicator, rows, null);
    }

    private List<IndicatorResult.Row> rows(
            IndicatorContribution contribution, IndicatorInput input, List<Integer> years, Progress progress)
            throws ReflectiveOperationException {
        var known = loaded.get(contribution.id());
        var indicator = known == null ? contribution.loader().load() : known;
        loaded.put(contribution.id(), indicator);
        var keys = new HashSet<String>();
        var rows = new ArrayList<IndicatorResult.Row>();
        for (var part : indicator.parts(input.snapshot())) {
            if (!keys.add(part.key())) {
                throw new IllegalStateException("two parts are called " + part.key());
            }
            if (rows.size() == MOST_PARTS) {
                throw new IllegalStateException("it has more than %d parts".formatted(MOST_PARTS));
            }
            progress.checkCancelled();
            var values = new HashMap<Integer, IndicatorValue>();
            for (var year : years) {
                var missing = contribution.appliesTo().missing(input.snapshot(), year);
                values.put(
                        year,
                        missing.isPresent()
                                ? new IndicatorValue.Unknown(Faults.phrase(missing.get()))
                                : fitting(contribution, indicator.value(input, part, year)));
            }
            rows.add(new IndicatorResult.Row(part, values));
        }
        return rows;
    }

    private static IndicatorValue fitting(IndicatorContribution contribution, IndicatorValue value) {
        if (value instanceof IndicatorValue.Known known
                && known.unit().isMoney() != contribution.unit().isMoney()) {
            throw new IllegalStateException(
                    "a value is in %s, the indicator in %s".formatted(known.unit(), contribution.unit()));
        }
        return value;
    }
}
