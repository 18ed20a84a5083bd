// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.finsam.api.Indicator;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.IndicatorInput;
import se.finsam.api.IndicatorResult;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Text;

/** Computes indicators. One that cannot be loaded or throws becomes a failure with the name of its bundle. */
public final class IndicatorRunner {
    private final List<IndicatorContribution> indicators;
    private final Map<String, Indicator> loaded = new ConcurrentHashMap<>();

    /** A runner of these indicators. */
    public IndicatorRunner(List<IndicatorContribution> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    /** Every indicator for the years, in the order of the contributions. */
    public List<IndicatorResult> run(Snapshot snapshot, Collection<Integer> years) {
        var input = new IndicatorInput(snapshot);
        return indicators.stream()
                .map(indicator -> result(indicator, input, years))
                .toList();
    }

    private IndicatorResult result(
            IndicatorContribution contribution, IndicatorInput input, Collection<Integer> years) {
        try {
            var known = loaded.get(contribution.id());
            var indicator = known == null ? contribution.loader().load() : known;
            loaded.put(contribution.id(), indicator);
            var rows = indicator.parts(input.snapshot()).stream()
                    .map(part -> {
                        var values = new HashMap<Integer, IndicatorValue>();
                        years.forEach(year -> values.put(year, indicator.value(input, part, year)));
                        return new IndicatorResult.Row(part, values);
                    })
                    .toList();
            return new IndicatorResult(contribution, rows, null);
        } catch (ReflectiveOperationException | LinkageError e) {
            return failure(contribution, "kan inte laddas: " + e.getMessage(), "cannot be loaded: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return failure(contribution, "gick fel: " + e, "failed: " + e);
        }
    }

    private static IndicatorResult failure(IndicatorContribution contribution, String sv, String en) {
        return new IndicatorResult(
                contribution,
                List.of(),
                new Text(
                        "Nyckeltalet %s från %s %s.".formatted(contribution.id(), contribution.contributor(), sv),
                        "The indicator %s of %s %s.".formatted(contribution.id(), contribution.contributor(), en)));
    }
}
