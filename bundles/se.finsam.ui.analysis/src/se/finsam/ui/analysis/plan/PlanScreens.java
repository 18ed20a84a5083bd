// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.Fan;
import se.finsam.analysis.plan.MonteCarlo;
import se.finsam.analysis.plan.PlanCharts;
import se.finsam.analysis.plan.PlanException;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.analysis.plan.PlanOverview;
import se.finsam.analysis.plan.PlanPolicy;
import se.finsam.analysis.plan.PlanSentences;
import se.finsam.analysis.plan.PolicyResult;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.analysis.plan.Variant;
import se.finsam.api.Progress;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Computes what the view shows; pure, for any thread. */
final class PlanScreens {
    private static final Texts TEXTS = Texts.of(PlanScreens.class);

    private final PlanModel model;
    private final PlanChoice choice;
    private final Branch tree;
    private final PlanPolicy policy;
    private final Unit unit;
    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Map<String, Text> failures = new LinkedHashMap<>();

    private PlanScreens(PlanModel model, Branch tree, PlanChoice choice) {
        this.model = model;
        this.tree = tree;
        this.choice = choice;
        policy = PlanPolicy.of(model.snapshot());
        unit = model.snapshot().presentationUnit();
    }

    /** What a plan of an association shows of a choice; without a plan, or when it cannot be computed, why. */
    static PlanScreen of(Snapshot snapshot, PlanChoice choice) {
        var plan = choice.in(snapshot);
        if (plan.isEmpty()) {
            return without(choice, null, TEXTS.get("noPlan"));
        }
        var tree = Branch.of(plan.get());
        var known = choice.among(Set.copyOf(tree.keys()));
        try {
            return new PlanScreens(PlanChoice.model(snapshot, plan.get()), tree, known).screen();
        } catch (PlanException e) {
            return without(known, tree, e.text());
        }
    }

    private static PlanScreen without(PlanChoice choice, @Nullable Branch tree, Text reason) {
        return new PlanScreen(choice, tree, List.of(), null, null, List.of(), List.of(reason), 0);
    }

    private PlanScreen screen() {
        var wanted = new LinkedHashSet<>(choice.compared());
        wanted.add(choice.selected());
        wanted.add(PlanChoice.PLAN);
        tree.forEach(branch -> {
            if (wanted.contains(branch.key())) {
                evaluate(branch);
            }
        });
        var shown = shown();
        var selected = variants.get(choice.selected());
        var fan = selected == null ? null : fan();
        var results = selected == null ? List.<PolicyResult>of() : policy.results(selected.figures());
        return new PlanScreen(
                choice,
                tree,
                PlanGrids.measures(shown),
                selected == null ? null : new PlanGrids(plan(), selected, shown, unit).table(choice.shown()),
                chart(shown, selected, fan),
                results.isEmpty() ? List.of() : RuleList.of(results),
                told(selected, fan, results),
                plan().figures().contributions(plan().figures().firstYear()));
    }

    private Variant plan() {
        return variants.get(PlanChoice.PLAN);
    }

    private void evaluate(Branch branch) {
        try {
            var figures = model.evaluate(assumptions(model, branch.key(), choice.preview()));
            variants.put(branch.key(), new Variant(branch.key(), branch.name(), figures));
        } catch (PlanException e) {
            failures.put(branch.key(), e.text());
        }
    }

    /** The assumptions behind a key, one of them with the number that is tried; none for the plan itself. */
    static List<ScenarioAssumption> assumptions(PlanModel model, String key, PlanChoice.@Nullable Preview preview) {
        if (key.equals(PlanChoice.PLAN)) {
            return List.of();
        }
        var own = model.assumptions(key);
        return preview == null ? own : preview.in(own);
    }

    /** The variants side by side: those compared and the selected one, in the order of the tree. */
    private List<Variant> shown() {
        return variants.values().stream()
                .filter(variant -> choice.compared().contains(variant.key())
                        || choice.selected().equals(variant.key()))
                .toList();
    }

    private @Nullable Fan fan() {
        var assumptions = assumptions(model, choice.selected(), choice.preview());
        var uncertain = assumptions.stream().anyMatch(each -> each.frame().range() != null);
        try {
            return uncertain
                    ? new MonteCarlo(model, assumptions, policy)
                            .run(PlanOverview.RUNS, PlanOverview.SEED, 1, Progress.ENDLESS)
                    : null;
        } catch (PlanException e) {
            failures.put(choice.selected(), e.text());
            return null;
        }
    }

    /** Equity of what is compared, and behind it how uncertain that of the selected scenario is. */
    private @Nullable Chart chart(List<Variant> shown, @Nullable Variant selected, @Nullable Fan fan) {
        if (shown.isEmpty()) {
            return null;
        }
        var charts = new PlanCharts(policy, unit);
        var paths = charts.equity(shown);
        if (selected == null || fan == null) {
            return paths;
        }
        var spread = charts.fan(fan, selected);
        var series = new ArrayList<Chart.Series>();
        spread.series().stream()
                .filter(one -> one.id().startsWith("p") && !one.id().equals("p50"))
                .forEach(series::add);
        series.addAll(paths.series());
        var told = new Text(
                paths.altText().sv() + " " + spread.altText().sv(),
                paths.altText().en() + " " + spread.altText().en());
        return new Chart(paths.id(), paths.title(), told, paths.unit(), paths.categories(), series);
    }

    private List<Text> told(@Nullable Variant selected, @Nullable Fan fan, List<PolicyResult> results) {
        var told = new ArrayList<Text>();
        failures.forEach((key, reason) ->
                told.add(key.equals(choice.selected()) ? reason : TEXTS.get("failed", name(key), reason)));
        if (selected != null) {
            var sentences = new PlanSentences(model, policy);
            if (selected.key().equals(PlanChoice.PLAN)) {
                told.addAll(sentences.plan(selected));
            } else {
                told.add(sentences.scenario(plan(), selected));
            }
            outside().forEach(told::add);
            if (fan != null) {
                told.add(sentences.risk(fan, selected));
            }
        }
        results.stream()
                .filter(result -> result.verdict() == Verdict.BROKEN)
                .map(PolicyResult::message)
                .forEach(told::add);
        return told;
    }

    /** Assumptions whose number is not between its lowest and highest value, so that the spread is beside the path. */
    private List<Text> outside() {
        var told = new ArrayList<Text>();
        for (var each : assumptions(model, choice.selected(), choice.preview())) {
            var range = each.frame().range();
            if (range != null
                    && (each.value().compareTo(range.low()) < 0 || each.value().compareTo(range.high()) > 0)) {
                told.add(TEXTS.get(
                        "outside",
                        each.frame().name(),
                        number(each.value()),
                        number(range.low()),
                        number(range.high())));
            }
        }
        return told;
    }

    private static Text number(BigDecimal value) {
        var decimals = Math.max(0, value.stripTrailingZeros().scale());
        return new Text(
                FigureFormat.of(Language.SV).number(value, decimals),
                FigureFormat.of(Language.EN).number(value, decimals));
    }

    private Text name(String key) {
        return Text.same(model.scenario(key).name());
    }
}
