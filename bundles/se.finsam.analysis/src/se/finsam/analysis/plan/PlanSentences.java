// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.finsam.analysis.plan.PolicyResult.Rule;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** What a plan and its scenarios say, in sentences for those who decide; the same figures always give the same sentences. */
public final class PlanSentences {
    private static final int MOST_YEARS = 4;

    private final PlanModel model;
    private final PlanPolicy policy;
    private final Cells cells;

    /** Sentences on a plan. */
    public PlanSentences(PlanModel model, PlanPolicy policy) {
        this.model = model;
        this.policy = policy;
        cells = new Cells(model.snapshot().presentationUnit());
    }

    /** Where the plan ends, what of it no decision covers, and which amount would end it at the buffer. */
    public List<Text> plan(Variant plan) {
        var figures = plan.figures();
        var sentences = new ArrayList<Text>();
        sentences.add(ending(figures));
        undecided(figures).ifPresent(sentences::add);
        answer(figures).ifPresent(sentences::add);
        return sentences;
    }

    private Text ending(PlanFigures figures) {
        var last = figures.lastYear();
        var share = policy.results(figures).stream()
                .filter(result -> result.rule() == Rule.EQUITY_SHARE && result.year() == last)
                .findFirst()
                .filter(result -> result.verdict() != Verdict.UNKNOWN)
                .map(result -> Phrase.of(
                        ", %s av bidragen; målet är högst %s",
                        ", %s of the contributions; the goal is at most %s",
                        percent(figures.closing(last), figures.contributions(last)),
                        Phrase.number(result.limit(), Unit.PERCENT, 0)))
                .orElse(Text.EMPTY);
        return Phrase.of(
                "Planen %s öppnar med ett eget kapital på %s och slutar %d på %s%s.",
                "The plan for %s opens with equity of %s and closes %d at %s%s.",
                Text.same(figures.firstYear() + "–" + last),
                money(figures.opening(figures.firstYear())),
                last,
                money(figures.closing(last)),
                share);
    }

    private static Text percent(long part, long whole) {
        return Phrase.number(Cells.percent(part, whole), Unit.PERCENT, 1);
    }

    private Optional<Text> undecided(PlanFigures figures) {
        var years = figures.years().stream()
                .filter(year -> figures.undecided(year) > 0)
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "Över bufferten på %s, utan beslut om användning, ligger %s.",
                        "Above the buffer of %s, with no decision on its use, are %s.",
                        money(figures.buffer()),
                        byYear(years, figures::undecided)));
    }

    private Text byYear(List<Integer> years, Function<Integer, Long> amount) {
        var last = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
        return Phrase.list(last.stream()
                .map(year -> Phrase.of("%s %d", "%s in %d", money(amount.apply(year)), year))
                .toList());
    }

    /** What new interventions may cost, or which contributions are needed, in the years whose costs are not decided. */
    private Optional<Text> answer(PlanFigures figures) {
        var last = figures.lastYear();
        var years =
                figures.years().stream().filter(year -> isOpen(figures, year)).toList();
        if (years.isEmpty() || figures.closing(last) == figures.buffer()) {
            return Optional.empty();
        }
        var more = figures.closing(last) > figures.buffer();
        var lever = more ? SeekQuestion.Lever.NEW : SeekQuestion.Lever.CONTRIBUTION;
        var answer = new GoalSeek(model, List.of()).solve(new SeekQuestion(last, figures.buffer(), lever, years));
        var span = years.size() == 1
                ? Text.same(Integer.toString(last))
                : Text.same(years.getFirst() + "–" + years.getLast());
        var amount = money(answer.amounts().getFirst());
        return Optional.of(
                more
                        ? Phrase.of(
                                "Nya insatser kan kosta %s om året %s; då är det egna kapitalet vid utgången av %d lika med bufferten.",
                                "New interventions can cost %s a year in %s; equity at the end of %d then equals the buffer.",
                                amount,
                                span,
                                last)
                        : Phrase.of(
                                "Bidragen behöver höjas med %s om året %s för att det egna kapitalet ska nå bufferten vid utgången av %d.",
                                "Contributions need to rise by %s a year in %s for equity to reach the buffer at the end of %d.",
                                amount,
                                span,
                                last));
    }

    private static boolean isOpen(PlanFigures figures, int year) {
        return figures.lines().stream()
                .filter(line -> !line.kind().isFunding())
                .map(line -> figures.cell(line.id(), year))
                .anyMatch(cell -> cell.ore() != 0 && cell.standing() != Standing.DECIDED);
    }

    /** How equity of a scenario ends its years from where it leaves the plan. */
    public Text scenario(Variant plan, Variant scenario) {
        var figures = scenario.figures();
        var changed = figures.years().stream()
                .filter(year -> figures.closing(year) != plan.figures().closing(year))
                .toList();
        if (changed.isEmpty()) {
            return Phrase.of(
                    "%s: det egna kapitalet är som i planen.", "%s: equity is as in the plan.", scenario.name());
        }
        var below = figures.years().stream()
                .filter(year -> figures.closing(year) < figures.buffer())
                .toList();
        var tail = below.isEmpty()
                ? Text.EMPTY
                : Phrase.of("; bufferten bryts %d", "; the buffer is broken in %d", below.getFirst());
        return Phrase.of(
                "%s: det egna kapitalet blir %s%s.",
                "%s: equity becomes %s%s.", scenario.name(), byYear(changed, figures::closing), tail);
    }

    /** How likely the buffer is broken at the end of the last year. */
    public Text risk(Fan fan, Variant scenario) {
        var last = fan.years().getLast();
        return Phrase.of(
                "%s: sannolikheten att bufferten bryts vid utgången av %d är %s; nio av tio utfall ligger mellan %s och %s (%s).",
                "%s: the probability that the buffer is broken at the end of %d is %s; nine in ten outcomes lie between %s and %s (%s).",
                scenario.name(),
                last,
                percent(fan.belowBuffer().getLast(), fan.runs()),
                money(fan.equity(5, last)),
                money(fan.equity(95, last)),
                Phrase.of(
                        "%s dragningar, slumpfrö %d", "%s runs, seed %d", BigDecimal.valueOf(fan.runs()), fan.seed()));
    }

    private Text money(long ore) {
        return Phrase.number(cells.quantity(ore).value(), cells.unit(), 0);
    }
}
