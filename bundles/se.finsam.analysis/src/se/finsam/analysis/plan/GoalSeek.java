// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.ChangeContribution;
import se.finsam.core.snapshot.ScenarioAssumption.Frame;
import se.finsam.core.snapshot.ScenarioAssumption.StartIntervention;

/**
 * Solves a question exactly. Money changed in a year changes equity at its end by the same amount, and after that grows with
 * the interest of the years that follow, so equity is linear in it: the answer is a division, not a search. The öre that do
 * not divide go to the last year.
 */
public final class GoalSeek {
    private static final int CORRECTIONS = 3;

    private final PlanModel model;
    private final List<ScenarioAssumption> assumptions;

    /** Questions on a plan under the assumptions of a scenario. */
    public GoalSeek(PlanModel model, List<ScenarioAssumption> assumptions) {
        this.model = model;
        this.assumptions = List.copyOf(assumptions);
    }

    /**
     * The answer.
     *
     * @throws PlanException if a year is not in the plan, or if no amount reaches the target: new interventions that would
     *     cost less than nothing, contributions below zero
     */
    public SeekAnswer solve(SeekQuestion question) {
        requireYears(question);
        var before = model.evaluate(assumptions);
        var sign = question.by() == SeekQuestion.Lever.NEW ? -1 : 1;
        var gap = (question.target() - before.closing(question.year())) * sign;
        var count = question.years().size();
        var each = BigDecimal.valueOf(gap)
                .divide(weight(question), 0, RoundingMode.DOWN)
                .longValueExact();
        var amounts = new ArrayList<Long>();
        question.years().forEach(year -> amounts.add(each));
        var best = answer(question, amounts);
        var tried = best;
        for (var i = 0; i < CORRECTIONS && !best.isExact(); i++) {
            amounts.set(count - 1, amounts.get(count - 1) - miss(tried) * sign);
            tried = answer(question, amounts);
            if (Math.abs(miss(tried)) < Math.abs(miss(best))) {
                best = tried;
            }
        }
        requireFeasible(question, before, best.amounts());
        return best;
    }

    private static long miss(SeekAnswer answer) {
        return answer.figures().closing(answer.question().year())
                - answer.question().target();
    }

    private void requireYears(SeekQuestion question) {
        var years = new ArrayList<>(question.years());
        years.add(question.year());
        for (var year : years) {
            if (year < model.plan().firstYear() || year > model.plan().lastYear()) {
                throw PlanException.of(
                        "%d ligger utanför planen, som omfattar %d–%d.",
                        "%d is outside the plan, which covers %d–%d.",
                        year,
                        model.plan().firstYear(),
                        model.plan().lastYear());
            }
        }
    }

    /** How much equity of the year asked for changes for each öre that every year changes. */
    private BigDecimal weight(SeekQuestion question) {
        var draft = model.draft(assumptions);
        var sum = BigDecimal.ZERO;
        var growth = BigDecimal.ONE;
        for (var year = question.year(); year >= question.years().getFirst(); year--) {
            if (question.years().contains(year)) {
                sum = sum.add(growth);
            }
            var rate = draft.rate(year);
            if (rate != null) {
                growth = growth.multiply(BigDecimal.ONE.add(rate.movePointLeft(2)), MathContext.DECIMAL128);
            }
        }
        return sum;
    }

    private SeekAnswer answer(SeekQuestion question, List<Long> amounts) {
        var found = new ArrayList<ScenarioAssumption>();
        for (var i = 0; i < amounts.size(); i++) {
            found.add(assumption(question.by(), question.years().get(i), amounts.get(i)));
        }
        return new SeekAnswer(question, amounts, found, model.evaluate(assumptions, found));
    }

    private static ScenarioAssumption assumption(SeekQuestion.Lever lever, int year, long ore) {
        return switch (lever) {
            case NEW ->
                new StartIntervention(
                        new Frame("seek-" + year, "Nya insatser " + year, year, year, null),
                        null,
                        Quantity.ofOre(ore),
                        1,
                        12);
            case CONTRIBUTION ->
                new ChangeContribution(
                        new Frame("seek-" + year, "Ändrade bidrag " + year, year, year, null),
                        null,
                        Quantity.ofOre(ore));
        };
    }

    private void requireFeasible(SeekQuestion question, PlanFigures before, List<Long> amounts) {
        var cells = new Cells(model.snapshot().presentationUnit());
        var closing = cells.quantity(before.closing(question.year()));
        var target = cells.quantity(question.target());
        for (var i = 0; i < amounts.size(); i++) {
            var year = question.years().get(i);
            switch (question.by()) {
                case NEW -> {
                    if (amounts.get(i) < 0) {
                        throw new PlanException(Phrase.of(
                                "Det går inte: utan nya insatser är eget kapital %d redan %s, under målet %s.",
                                "It cannot be done: without new interventions equity in %d is already %s, below the"
                                        + " target of %s.",
                                question.year(),
                                closing,
                                target));
                    }
                }
                case CONTRIBUTION -> {
                    if (before.contributions(year) + amounts.get(i) < 0) {
                        throw new PlanException(Phrase.of(
                                "Det går inte: bidragen %d skulle behöva vara %s.",
                                "It cannot be done: contributions in %d would have to be %s.",
                                year,
                                cells.quantity(before.contributions(year) + amounts.get(i))));
                    }
                }
            }
        }
    }
}
