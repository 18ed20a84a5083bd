// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.driver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.DriverInput;
import se.finsam.api.Forecast;
import se.finsam.api.ForecastDriver;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.text.Text;

/**
 * What is decided: the plan of a year, or else the budget in force (the original one with its supplementary decisions). The
 * interval comes from how far outturn has lain from the budget, and is left out while fewer than two years tell.
 */
public final class DecidedPlanDriver implements ForecastDriver<DecidedPlanDriver.Items> {
    /**
     * Under which line items decisions are entered.
     *
     * @param cost line item under which costs are planned, for a forecast of all operating costs
     * @param whole line item of all operating costs
     */
    public record Items(String cost, String whole) {}

    @Override
    public Items defaults() {
        return new Items("operationCost", "cost");
    }

    @Override
    public Forecast forecast(DriverInput input, Items items) {
        var decided = new ArrayList<BigDecimal>();
        var missing = new HashSet<Integer>();
        for (var year : input.years()) {
            decided(input, items, year, FactKind.PLAN)
                    .or(() -> decided(input, items, year, FactKind.BUDGET))
                    .ifPresentOrElse(decided::add, () -> missing.add(year));
        }
        if (!missing.isEmpty()) {
            return new Forecast.None(new Text(
                    "varken plan eller budget för " + years(missing), "neither plan nor budget for " + years(missing)));
        }
        var errors = errors(input, items);
        var points = new ArrayList<Forecast.Point>();
        for (var i = 0; i < decided.size(); i++) {
            points.add(point(input, decided.get(i), input.years().get(i), errors));
        }
        return new Forecast.Made(
                points,
                errors.size() < 2
                        ? Phrase.of(
                                "planen; osäkerheten är okänd, %d år med budget och utfall är för lite.",
                                "the plan; uncertainty not known, %d years with budget and outturn are too few.",
                                errors.size())
                        : Statistics.basis(new Text("planen", "the plan"), Statistics.interval(input, errors.size())));
    }

    private static String years(HashSet<Integer> years) {
        return String.join(", ", years.stream().sorted().map(String::valueOf).toList());
    }

    private static Forecast.Point point(DriverInput input, BigDecimal value, int year, List<Double> errors) {
        if (errors.size() < 2) {
            return new Forecast.Point(year, value, null, null);
        }
        var squares = errors.stream().mapToDouble(error -> error * error).sum();
        var half = Statistics.exact(Statistics.half(Math.sqrt(squares / errors.size()), errors.size(), input.level()));
        return new Forecast.Point(year, value, value.subtract(half), value.add(half));
    }

    private static List<Double> errors(DriverInput input, Items items) {
        var errors = new ArrayList<Double>();
        for (var observation : input.history()) {
            decided(input, items, observation.year(), FactKind.BUDGET)
                    .ifPresent(budget ->
                            errors.add(observation.value().subtract(budget).doubleValue()));
        }
        return errors;
    }

    private static Optional<BigDecimal> decided(DriverInput input, Items items, int year, FactKind kind) {
        var own = entered(input, input.item(), year, kind);
        return own.isPresent() || !input.item().equals(items.whole()) ? own : entered(input, items.cost(), year, kind);
    }

    private static Optional<BigDecimal> entered(DriverInput input, String item, int year, FactKind kind) {
        if (input.snapshot().item(item).isEmpty()) {
            return Optional.empty();
        }
        var amount = input.subject() == null
                ? input.snapshot().enteredOnAll(item, year, kind)
                : input.snapshot().entered(item, input.subject(), year, kind);
        return amount instanceof Amount.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
