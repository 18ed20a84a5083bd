// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.analysis.text.Phrase;
import se.finsam.api.AnalysisResult;
import se.finsam.api.AnalysisResult.Sentences;
import se.finsam.api.Progress;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * All that is told of a plan at once: history, scenarios, policy, spread and sensitivity as tables, as charts and in
 * sentences. A scenario that cannot be computed is left out, and a sentence says why.
 */
public final class PlanOverview {
    /** How many times the uncertain assumptions are drawn. */
    public static final int RUNS = 10_000;

    /** The seed of the draws. */
    public static final long SEED = 1;

    private static final int MOST_SWINGS = 12;

    private final PlanModel model;
    private final PlanPolicy policy;
    private final Unit unit;
    private final Variant plan;
    private final List<Variant> scenarios = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private final List<Text> summary;
    private final List<Text> compared = new ArrayList<>();
    private final List<Text> risks = new ArrayList<>();

    /**
     * Computes everything.
     *
     * @param progress asked during the draws whether anybody still waits
     */
    public PlanOverview(PlanModel model, Progress progress) {
        this.model = model;
        policy = PlanPolicy.of(model.snapshot());
        unit = model.snapshot().presentationUnit();
        plan = adopted(model);
        var told = new PlanSentences(model, policy);
        summary = told.plan(plan);
        scenarios(told);
        var all = new ArrayList<Variant>();
        all.add(plan);
        all.addAll(scenarios);
        var history = new PlanHistory(model, plan, plan.figures().years());
        tables.add(history.table());
        charts.add(history.chart());
        tables.add(PolicyTable.of(all, policy, unit));
        if (!scenarios.isEmpty()) {
            tables.add(ScenarioTables.comparison(all, unit));
            tables.add(ScenarioTables.assumptions(model, scenarios));
        }
        var drawn = new PlanCharts(policy, unit);
        charts.add(drawn.equity(all));
        all.forEach(variant -> charts.add(drawn.equity(variant)));
        fans(told, drawn, progress);
        tornado(drawn);
    }

    /** The plan under the name of the scenario that changes nothing, if there is one. */
    private static Variant adopted(PlanModel model) {
        return model.plan().scenarios().stream()
                .filter(scenario ->
                        scenario.base() == null && scenario.assumptions().isEmpty())
                .findFirst()
                .map(scenario -> new Variant("plan", Text.same(scenario.name()), model.base()))
                .orElseGet(() -> Variant.plan(model));
    }

    private void scenarios(PlanSentences told) {
        for (var scenario : model.plan().scenarios()) {
            try {
                if (!model.assumptions(scenario.key()).isEmpty()) {
                    var variant = Variant.scenario(model, scenario.key());
                    scenarios.add(variant);
                    compared.add(told.scenario(plan, variant));
                }
            } catch (PlanException e) {
                compared.add(Phrase.of("%s: %s", "%s: %s", Text.same(scenario.name()), e.text()));
            }
        }
    }

    private void fans(PlanSentences told, PlanCharts drawn, Progress progress) {
        for (var scenario : scenarios) {
            var assumptions = model.assumptions(scenario.key());
            if (assumptions.stream().anyMatch(assumption -> assumption.frame().range() != null)) {
                var threads = Runtime.getRuntime().availableProcessors();
                var fan = new MonteCarlo(model, assumptions, policy).run(RUNS, SEED, threads, progress);
                tables.add(FanTables.table(fan, scenario, fan.years(), unit));
                charts.add(drawn.fan(fan, scenario));
                risks.add(told.risk(fan, scenario));
            }
        }
    }

    private void tornado(PlanCharts drawn) {
        List<ScenarioAssumption> none = List.of();
        var swings =
                new Tornado(model, none).swings().stream().limit(MOST_SWINGS).toList();
        if (!swings.isEmpty()) {
            tables.add(AnswerTables.tornado(swings, plan, unit));
            charts.add(drawn.tornado(swings, plan));
        }
    }

    /** The latest plan that starts from a year; empty when there is none. */
    public static Optional<PlanModel> model(Snapshot snapshot, int baseYear) {
        return snapshot.data().plans().stream()
                .filter(plan -> plan.baseYear() == baseYear)
                .reduce((first, second) -> second)
                .map(plan -> new PlanModel(snapshot, plan));
    }

    /** Everything, with the sentences on the plan, on its scenarios and on their risks in groups of their own. */
    public AnalysisResult result() {
        return new AnalysisResult(
                tables,
                charts,
                List.of(
                        new Sentences("summary", summary),
                        new Sentences("scenarios", compared),
                        new Sentences("risk", risks)));
    }
}
