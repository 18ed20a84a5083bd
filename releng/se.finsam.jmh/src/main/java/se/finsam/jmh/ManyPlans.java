// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.finsam.analysis.plan.PlanFigures;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.model.snapshot.SnapshotBuilder;

/**
 * The plans of many associations, each that of the sample with contributions a little higher than those of the one before.
 * As a program of its own it is what LibreOffice Calc is compared with: it loads the sample, makes the plans and writes the
 * equity of all their scenarios.
 */
final class ManyPlans {
    private final Snapshot sample;

    ManyPlans() throws IOException {
        sample = SnapshotBuilder.snapshot(Project.sample());
    }

    /**
     * Writes a line per association: its number and the equity of each scenario and year in thousands of kronor.
     *
     * @param arguments how many associations, and the file
     */
    public static void main(String[] arguments) throws IOException {
        var plans = new ManyPlans();
        var lines = IntStream.rangeClosed(1, Integer.parseInt(arguments[0]))
                .mapToObj(number -> number + "," + answer(plans.plan(number)))
                .toList();
        Files.write(Path.of(arguments[1]), lines);
    }

    /** The plan of the association with a number, counted from 1: so many tkr more in contributions each year. */
    PlanModel plan(int number) {
        var data = sample.data();
        var own = new Snapshot(data.withFacts(
                data.facts().stream().map(fact -> raised(fact, number)).toList()));
        return new PlanModel(own, PlanModel.newest(own).orElseThrow());
    }

    private static Fact raised(Fact fact, int number) {
        if (fact.kind() != FactKind.PLAN || !fact.item().equals("contribution")) {
            return fact;
        }
        return fact.withQuantity(new Quantity(
                fact.quantity().value().add(BigDecimal.valueOf(number)),
                fact.quantity().unit()));
    }

    /** The scenarios of a plan in the order of the model. */
    static List<String> scenarios(PlanModel model) {
        return model.plan().scenarios().stream().map(scenario -> scenario.key()).toList();
    }

    private static String answer(PlanModel model) {
        return scenarios(model).stream()
                .map(model::evaluate)
                .flatMap(ManyPlans::closing)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> closing(PlanFigures figures) {
        return figures.years().stream().map(year -> tkr(figures.closing(year)));
    }

    /** Öre as thousands of kronor. */
    static String tkr(long ore) {
        return BigDecimal.valueOf(ore, 5).stripTrailingZeros().toPlainString();
    }
}
