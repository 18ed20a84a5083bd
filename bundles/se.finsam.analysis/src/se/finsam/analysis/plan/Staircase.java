// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;

/**
 * Highest equity in percent of the contributions, by how large these are (trappa). The recommendation of Nationella rådet of
 * 2013-10-02, to which Försäkringskassan's model of allocation refers, has such steps; its figures are for each association to
 * enter.
 *
 * @param steps from the smallest contributions to the largest; the last one has no upper end
 */
public record Staircase(List<Step> steps) {
    private static final String LIMIT = "equityShareLimit";
    private static final Pattern BELOW = Pattern.compile(Pattern.quote(LIMIT) + "\\.upTo\\.(\\d{1,9})");
    private static final BigDecimal DEFAULT = BigDecimal.valueOf(20);

    /**
     * A band of contributions.
     *
     * @param upTo largest yearly contributions of the band in öre; absent for the last one
     * @param percent highest share of equity in it
     */
    public record Step(@Nullable Long upTo, BigDecimal percent) {}

    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException unless the bands rise and only the last has no upper end
     */
    public Staircase {
        steps = List.copyOf(steps);
        var below = Long.MIN_VALUE;
        for (var i = 0; i < steps.size(); i++) {
            var upTo = steps.get(i).upTo();
            if ((upTo == null) != (i == steps.size() - 1) || upTo != null && upTo <= below) {
                throw new IllegalArgumentException("The steps must rise, and only the last has no upper end: " + steps);
            }
            below = upTo == null ? below : upTo;
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A staircase needs a step");
        }
    }

    /** One limit for all. */
    public static Staircase of(BigDecimal percent) {
        return new Staircase(List.of(new Step(null, percent)));
    }

    /**
     * As an association has entered it: the parameter {@code equityShareLimit} (20 % when there is none) and, for smaller
     * contributions, one {@code equityShareLimit.upTo.N} for each band up to N thousand kronor.
     */
    public static Staircase of(Snapshot snapshot) {
        var steps = new ArrayList<Step>();
        for (var parameter : snapshot.data().parameters()) {
            var band = BELOW.matcher(parameter.code());
            if (band.matches()) {
                var upTo = new Quantity(new BigDecimal(band.group(1)), Unit.TKR);
                steps.add(new Step(upTo.ore(), parameter.quantity().value()));
            }
        }
        steps.sort(Comparator.comparing(Step::upTo, Comparator.nullsLast(Comparator.naturalOrder())));
        steps.add(new Step(
                null,
                snapshot.parameter(LIMIT)
                        .map(parameter -> parameter.quantity().value())
                        .orElse(DEFAULT)));
        return new Staircase(steps);
    }

    /** Highest share of equity for contributions of a year, in percent. */
    public BigDecimal limit(long contributions) {
        return steps.stream()
                .filter(step -> step.upTo() == null || contributions <= step.upTo())
                .findFirst()
                .orElseThrow()
                .percent();
    }
}
