// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.Range;

/**
 * Draws the uncertain assumptions of a scenario many times over and counts where equity ends. An uncertain number has a
 * triangular distribution between its ends with its peak at its likeliest value; different assumptions are independent.
 *
 * <p>Each run has a random stream of its own, made from the seed and the number of the run, so that the result depends on the
 * seed and the number of runs alone and never on how many threads share the work.
 */
public final class MonteCarlo {
    private static final int DECIMALS = 6;
    private static final double SCALE = 1e6;
    private static final int PORTION = 256;

    private final PlanModel model;
    private final PlanPolicy policy;
    private final PlanDraft start;
    private final List<Drawn> drawn;

    /** An assumption that comes after the first uncertain one, with its range if it is uncertain. */
    private record Drawn(
            ScenarioAssumption assumption, @Nullable Range range) {
        ScenarioAssumption draw(SplittableRandom random) {
            return range == null
                    ? assumption
                    : assumption.withValue(
                            BigDecimal.valueOf(Math.round(triangular(random.nextDouble()) * SCALE), DECIMALS));
        }

        /** Inverse of the triangular distribution function. */
        private double triangular(double u) {
            var low = range == null ? 0 : range.low().doubleValue();
            var high = range == null ? 0 : range.high().doubleValue();
            var peak = Math.clamp(assumption.value().doubleValue(), low, high);
            if (high == low) {
                return low;
            }
            return u < (peak - low) / (high - low)
                    ? low + Math.sqrt(u * (high - low) * (peak - low))
                    : high - Math.sqrt((1 - u) * (high - low) * (high - peak));
        }
    }

    /**
     * A plan under the assumptions of a scenario.
     *
     * @throws PlanException if no assumption is uncertain
     */
    public MonteCarlo(PlanModel model, List<ScenarioAssumption> assumptions, PlanPolicy policy) {
        this.model = model;
        this.policy = policy;
        var certain = new ArrayList<ScenarioAssumption>();
        drawn = new ArrayList<>();
        for (var assumption : assumptions) {
            var range = assumption.frame().range();
            if (range == null && drawn.isEmpty()) {
                certain.add(assumption);
            } else {
                drawn.add(new Drawn(assumption, range));
            }
        }
        if (drawn.isEmpty()) {
            throw PlanException.of(
                    "Inget antagande i scenariot är osäkert; ange lägsta och högsta värde för något av dem.",
                    "No assumption of the scenario is uncertain; give a lowest and a highest value for one of them.");
        }
        start = model.draft(certain);
    }

    /**
     * Runs.
     *
     * @param runs how many, at least 1
     * @param seed any number; the same one gives the same fan
     * @param threads how many share the work, at least 1
     * @param progress asked between portions whether anybody still waits
     * @throws CancellationException if nobody does
     * @throws PlanException if an assumption with a drawn value does not fit the plan
     */
    public Fan run(int runs, long seed, int threads, Progress progress) {
        var years = model.base().years();
        var closing = new long[runs][];
        var most = new long[runs][];
        var work = new ArrayList<Callable<Boolean>>();
        for (var first = 0; first < runs; first += PORTION) {
            var from = first;
            var to = Math.min(runs, first + PORTION);
            work.add(() -> {
                progress.checkCancelled();
                for (var run = from; run < to; run++) {
                    var draft = drawn(seed, run);
                    closing[run] = draft.closing();
                    most[run] = years.stream()
                            .mapToLong(year -> policy.mostEquity(draft.contributions(year)))
                            .toArray();
                }
                return true;
            });
        }
        share(work, threads);
        return Fan.of(years, closing, most, start.buffer(), seed);
    }

    private PlanDraft drawn(long seed, int run) {
        var random = new SplittableRandom(stream(seed, run));
        var draft = start.copy();
        drawn.forEach(each -> model.apply(draft, each.draw(random)));
        return draft;
    }

    /**
     * Seed of the stream of a run. Neighbouring seeds must not give overlapping streams, so both are mixed (MurmurHash3
     * finalizer, variant 13 of David Stafford).
     */
    private static long stream(long seed, int run) {
        return mix(mix(seed) + run);
    }

    private static long mix(long bits) {
        var z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static void share(List<Callable<Boolean>> work, int threads) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }
}
