// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.finsam.api.IndicatorContribution;
import se.finsam.api.IndicatorResult;
import se.finsam.api.IndicatorValue;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.engine.IndicatorRunner;

/** What holds for every indicator; extend it with the id of yours, and add tests of its values. */
public abstract class IndicatorContract extends Contract<IndicatorContribution> {
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(Samples.YEAR - 5, Samples.YEAR).boxed().toList();

    /** A contract to extend. */
    protected IndicatorContract() {
        super(IndicatorContribution.class);
    }

    /** The values of the indicator for the whole association in a year. */
    protected final IndicatorValue value(Snapshot snapshot, int year) {
        return result(snapshot, List.of(year)).rows().getFirst().values().get(year);
    }

    private IndicatorResult result(Snapshot snapshot, List<Integer> years) {
        return new IndicatorRunner(List.of(contribution())).run(snapshot, years).getFirst();
    }

    @Test
    final void itHasANameAndSaysWhatItTells() {
        assertFalse(contribution().name().sv().isBlank());
        assertFalse(contribution().description().sv().isBlank(), "give the indicator a description");
    }

    @Test
    final void itIsTheSameEachTimeAndInEveryThread() throws Exception {
        var snapshot = Samples.small();
        var rows = Trials.same(() -> result(snapshot, YEARS).rows());
        assertFalse(rows.isEmpty());
    }

    @Test
    final void itsValuesHaveTheUnitThatIsPromisedOrSayWhyTheyAreMissing() throws Exception {
        var result = result(Samples.small(), YEARS);
        assertNull(result.failure());
        for (var row : result.rows()) {
            for (var value : row.values().values()) {
                switch (value) {
                    case IndicatorValue.Known known ->
                        assertEquals(
                                contribution().unit().isMoney()
                                        ? Unit.KR
                                        : contribution().unit(),
                                known.unit());
                    case IndicatorValue.Unknown unknown -> {
                        assertFalse(unknown.reason().sv().isBlank());
                        assertFalse(unknown.reason().en().isBlank());
                    }
                }
            }
        }
    }

    @Test
    final void itIsUnknownInAYearOfWhichNothingIsHeld() throws Exception {
        var result = result(Samples.small(), List.of(Samples.YEAR + 50));
        assertNull(result.failure());
        result.rows().forEach(row -> row.values()
                .values()
                .forEach(value ->
                        assertFalse(value instanceof IndicatorValue.Known, () -> "known without figures: " + value)));
    }

    @Test
    final void itEndsInTimeOnLargeData() throws Exception {
        var snapshot = Samples.large();
        assertTimeoutPreemptively(
                Trials.LIMIT, () -> assertNull(result(snapshot, YEARS).failure()));
    }
}
