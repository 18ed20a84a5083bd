// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.AnswerTables;
import se.finsam.analysis.plan.FanTables;
import se.finsam.analysis.plan.GoalSeek;
import se.finsam.analysis.plan.MonteCarlo;
import se.finsam.analysis.plan.PlanCharts;
import se.finsam.analysis.plan.PlanException;
import se.finsam.analysis.plan.PlanModel;
import se.finsam.analysis.plan.PlanPolicy;
import se.finsam.analysis.plan.PlanSentences;
import se.finsam.analysis.plan.SeekAnswer;
import se.finsam.analysis.plan.SeekQuestion;
import se.finsam.analysis.plan.Tornado;
import se.finsam.analysis.plan.Variant;
import se.finsam.api.Progress;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/** Answers to questions about the plan or one of its scenarios; pure, for any thread. */
final class Answers {
    private static final Texts TEXTS = Texts.of(Answers.class);
    private static final int MOST_SWINGS = 12;

    private final PlanModel model;
    private final Variant variant;
    private final List<ScenarioAssumption> assumptions;
    private final Unit unit;

    /**
     * What is shown of an answer.
     *
     * @param told the answer in words, or why there is none
     * @param table its figures; null without an answer
     * @param chart null when the answer has none
     */
    record Answer(
            Text told, @Nullable Table table, @Nullable Chart chart) {}

    /**
     * An answer to a goal seek.
     *
     * @param found null without an answer
     * @param name what a scenario of it could be called
     */
    record Sought(Answer answer, @Nullable SeekAnswer found, Text name) {}

    /**
     * Questions about a plan.
     *
     * @param key of a scenario, or {@link PlanChoice#PLAN}
     * @throws PlanException if the scenario cannot be computed
     */
    Answers(PlanModel plan, String key) {
        model = plan;
        assumptions = PlanScreens.assumptions(model, key, null);
        var name = key.equals(PlanChoice.PLAN)
                ? Branch.planName()
                : Text.same(model.scenario(key).name());
        variant = new Variant(key, name, model.evaluate(assumptions));
        unit = plan.snapshot().presentationUnit();
    }

    /** What the questions are about. */
    Text name() {
        return variant.name();
    }

    /** The years of the plan. */
    List<Integer> years() {
        return variant.figures().years();
    }

    /** Equity that is not to be used, in the unit of the tables. */
    Quantity buffer() {
        return Quantity.ofOre(variant.figures().buffer()).in(unit);
    }

    /** What must be done so that equity ends where it should. */
    Sought seek(SeekQuestion question) {
        try {
            var found = new GoalSeek(model, assumptions).solve(question);
            var table = AnswerTables.seek(found, variant, unit);
            var told = table.footnotes().stream()
                    .map(note -> note.text())
                    .reduce((one, other) -> new Text(one.sv() + " " + other.sv(), one.en() + " " + other.en()));
            return new Sought(new Answer(told.orElse(Text.EMPTY), table, null), found, name(found));
        } catch (PlanException e) {
            return new Sought(new Answer(e.text(), null, null), null, Text.EMPTY);
        }
    }

    private Text name(SeekAnswer found) {
        var first = Quantity.ofOre(found.amounts().getFirst()).in(unit);
        var years = found.question().years();
        var span = years.size() == 1 ? years.getFirst().toString() : years.getFirst() + "–" + years.getLast();
        return TEXTS.get(
                "seek.scenario." + found.question().by().name(),
                new Text(
                        FigureFormat.of(Language.SV).withUnit(first, 0),
                        FigureFormat.of(Language.EN).withUnit(first, 0)),
                span);
    }

    /** What moves equity most. */
    Answer tornado() {
        var swings = new Tornado(model, assumptions)
                .swings().stream().limit(MOST_SWINGS).toList();
        if (swings.isEmpty()) {
            return new Answer(TEXTS.get("tornado.none"), null, null);
        }
        var table = AnswerTables.tornado(swings, variant, unit);
        var chart = new PlanCharts(PlanPolicy.of(model.snapshot()), unit).tornado(swings, variant);
        return new Answer(table.footnotes().getFirst().text(), table, chart);
    }

    /**
     * How equity spreads when the uncertain assumptions are drawn.
     *
     * @throws java.util.concurrent.CancellationException when the answer is not wanted any more
     */
    Answer spread(int runs, long seed, Progress progress) {
        var policy = PlanPolicy.of(model.snapshot());
        try {
            var threads = Runtime.getRuntime().availableProcessors();
            var fan = new MonteCarlo(model, assumptions, policy).run(runs, seed, threads, progress);
            return new Answer(
                    new PlanSentences(model, policy).risk(fan, variant),
                    FanTables.table(fan, variant, years(), unit),
                    new PlanCharts(policy, unit).fan(fan, variant));
        } catch (PlanException e) {
            return new Answer(e.text(), null, null);
        }
    }
}
