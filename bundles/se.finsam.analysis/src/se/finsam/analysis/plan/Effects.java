// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.ScenarioAssumption;
import se.finsam.core.snapshot.ScenarioAssumption.ChangeContribution;
import se.finsam.core.snapshot.ScenarioAssumption.DelayedRecruitment;
import se.finsam.core.snapshot.ScenarioAssumption.Frame;
import se.finsam.core.snapshot.ScenarioAssumption.Indexation;
import se.finsam.core.snapshot.ScenarioAssumption.InterestRate;
import se.finsam.core.snapshot.ScenarioAssumption.OneOffEvent;
import se.finsam.core.snapshot.ScenarioAssumption.ProlongIntervention;
import se.finsam.core.snapshot.ScenarioAssumption.StartIntervention;
import se.finsam.core.snapshot.ScenarioAssumption.StopIntervention;
import se.finsam.core.snapshot.ScenarioAssumption.UseUndecidedPot;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** What each kind of assumption does to a draft, in the state in which it finds it. */
final class Effects {
    private static final int MONTHS = 12;

    private final Snapshot snapshot;
    private final Accounts accounts;
    private final int baseYear;

    Effects(Snapshot snapshot, int baseYear) {
        this.snapshot = snapshot;
        this.baseYear = baseYear;
        accounts = new Accounts(snapshot);
    }

    /** Changes the draft. */
    void apply(PlanDraft draft, ScenarioAssumption assumption) {
        switch (assumption) {
            case ProlongIntervention a -> prolong(draft, a);
            case StopIntervention a -> stop(draft, a);
            case StartIntervention a -> start(draft, a);
            case ChangeContribution a -> contribute(draft, a);
            case Indexation a -> index(draft, a);
            case InterestRate a ->
                years(draft, a.frame()).forEach(year -> draft.bearInterest(year, a.percent(), name(a)));
            case DelayedRecruitment a -> delay(draft, a);
            case OneOffEvent a -> happen(draft, a);
            case UseUndecidedPot a -> new PotUse(draft, a).apply();
        }
    }

    private static String name(ScenarioAssumption assumption) {
        return assumption.frame().name();
    }

    static int from(PlanDraft draft, Frame frame) {
        return frame.fromYear() == null ? draft.firstYear() : Math.max(frame.fromYear(), draft.firstYear());
    }

    static int to(PlanDraft draft, Frame frame) {
        return frame.toYear() == null ? draft.lastYear() : Math.min(frame.toYear(), draft.lastYear());
    }

    private static IntStream years(PlanDraft draft, Frame frame) {
        return IntStream.rangeClosed(from(draft, frame), to(draft, frame));
    }

    /** Years of something that happens once unless a last year is given. */
    private static IntStream once(PlanDraft draft, Frame frame) {
        return frame.toYear() == null ? IntStream.of(from(draft, frame)) : years(draft, frame);
    }

    private void prolong(PlanDraft draft, ProlongIntervention a) {
        var last = to(draft, a.frame());
        for (var intervention : prolonged(draft, a)) {
            var key = intervention.key();
            var cost = Ore.percent(cost(draft, key, a.costYear()), a.percent());
            draft.add(BasePlan.costLine(intervention, PlanLine.Kind.INTERVENTION));
            draft.prolong(key);
            for (var year = Math.max(from(draft, a.frame()), a.costYear() + 1); year <= last; year++) {
                var months = year == last ? a.endMonth() : MONTHS;
                draft.change(key, year, name(a), before -> part(cost, months));
            }
        }
    }

    private List<Intervention> prolonged(PlanDraft draft, ProlongIntervention a) {
        if (a.intervention() == null) {
            return snapshot.data().interventions().stream()
                    .filter(intervention -> !intervention.esfFunded())
                    .filter(intervention -> cost(draft, intervention.key(), a.costYear()) != 0)
                    .toList();
        }
        var one = snapshot.intervention(a.intervention()).orElseThrow();
        if (cost(draft, one.key(), a.costYear()) == 0) {
            throw PlanException.of(
                    "%s: %s har ingen kostnad %d att fortsätta till.",
                    "%s: %s has no cost in %d to go on at.", name(a), one.shortName(), a.costYear());
        }
        return List.of(one);
    }

    private long cost(PlanDraft draft, String intervention, int year) {
        if (!draft.covers(year)) {
            return accounts.entered(BasePlan.COST, intervention, year);
        }
        return draft.line(intervention).isPresent()
                ? draft.cell(intervention, year).ore()
                : 0;
    }

    private static long part(long yearly, int months) {
        return months == MONTHS ? yearly : Ore.months(yearly, BigDecimal.valueOf(months));
    }

    private void stop(PlanDraft draft, StopIntervention a) {
        requireCost(draft, a.intervention(), a);
        var first = from(draft, a.frame());
        draft.change(a.intervention(), first, name(a), before -> Ore.months(before, a.months()));
        for (var year = first + 1; year <= to(draft, a.frame()); year++) {
            draft.change(a.intervention(), year, name(a), before -> 0);
        }
    }

    private void requireCost(PlanDraft draft, String subject, ScenarioAssumption assumption) {
        if (draft.line(subject).isEmpty()) {
            throw PlanException.of(
                    "%s: planen har ingen kostnad för %s.",
                    "%s: the plan has no cost of %s.",
                    name(assumption),
                    snapshot.subject(subject).map(found -> found.shortName()).orElse(subject));
        }
    }

    private void start(PlanDraft draft, StartIntervention a) {
        var line = a.intervention() == null ? draft.newInterventions() : costLine(draft, a.intervention());
        var yearly = Ore.of(a.amount());
        var first = from(draft, a.frame());
        var last = to(draft, a.frame());
        if (first == last && a.endMonth() < a.startMonth()) {
            throw PlanException.of(
                    "%s: insatsen slutar månad %d innan den börjar månad %d.",
                    "%s: the intervention ends in month %d before it begins in month %d.",
                    name(a),
                    a.endMonth(),
                    a.startMonth());
        }
        for (var year = first; year <= last; year++) {
            var begins = year == first ? a.startMonth() : 1;
            var ends = year == last ? a.endMonth() : MONTHS;
            draft.change(line, year, name(a), before -> before + part(yearly, ends - begins + 1));
        }
        if (a.intervention() != null) {
            draft.prolong(a.intervention());
        }
    }

    private String costLine(PlanDraft draft, String subject) {
        var found = snapshot.subject(subject).orElseThrow();
        var kind = found instanceof CostUnit ? PlanLine.Kind.COST_UNIT : PlanLine.Kind.INTERVENTION;
        draft.add(BasePlan.costLine(found, kind));
        return subject;
    }

    private void contribute(PlanDraft draft, ChangeContribution a) {
        var member = a.member();
        years(draft, a.frame()).forEach(year -> {
            if (member == null) {
                ofAll(draft, a, year);
            } else {
                ofOne(draft, a, member, year);
            }
        });
    }

    private static long change(ChangeContribution a, long amount) {
        return a.change().unit() == Unit.PERCENT
                ? Ore.percent(amount, a.change().value())
                : Ore.of(a.change());
    }

    /** A percentage changes every line; money comes on the line of all, or in proportion on those of the members. */
    private static void ofAll(PlanDraft draft, ChangeContribution a, int year) {
        var lines = draft.lines().stream()
                .filter(line -> line.kind() == PlanLine.Kind.CONTRIBUTION)
                .map(PlanLine::id)
                .toList();
        if (a.change().unit() == Unit.PERCENT) {
            lines.forEach(line -> draft.change(line, year, name(a), before -> before + change(a, before)));
            return;
        }
        if (lines.contains(PlanLine.CONTRIBUTION)) {
            draft.change(PlanLine.CONTRIBUTION, year, name(a), before -> before + change(a, before));
            return;
        }
        var whole =
                lines.stream().mapToLong(line -> draft.cell(line, year).ore()).sum();
        var left = Ore.of(a.change());
        for (var line : lines) {
            var isLast = line.equals(lines.getLast());
            var part = isLast || whole == 0
                    ? left
                    : Ore.share(Ore.of(a.change()), draft.cell(line, year).ore(), whole);
            draft.change(line, year, name(a), before -> before + part);
            left -= part;
        }
    }

    /**
     * A member whose contributions are planned changes them. Of one of whom only the sum of all is planned, its line holds the
     * changes, and a percentage is of its share, by the base year's contributions, together with the changes before.
     */
    private void ofOne(PlanDraft draft, ChangeContribution a, String member, int year) {
        var line = PlanLine.contributionOf(member);
        var isPlanned = draft.hasFacts(line);
        var share = isPlanned || a.change().unit() != Unit.PERCENT ? 0 : share(draft, a, member, year);
        draft.add(new PlanLine(line, PlanLine.Kind.CONTRIBUTION, label(member), member));
        draft.change(line, year, name(a), before -> before + change(a, share + before));
    }

    private Text label(String member) {
        var name = snapshot.subject(member).map(found -> found.name()).orElse(member);
        return new Text(name + ", ändrat bidrag", name + ", changed contribution");
    }

    private long share(PlanDraft draft, ChangeContribution a, String member, int year) {
        var own = accounts.entered(PlanLine.CONTRIBUTION, member, baseYear);
        if (!(accounts.contributions(baseYear) instanceof Amount.Known whole)
                || own == 0
                || draft.line(PlanLine.CONTRIBUTION).isEmpty()) {
            throw PlanException.of(
                    "%s: medlemmens bidrag %d är inte känt, så en procentsats säger inget; ange ett belopp.",
                    "%s: the member's contribution in %d is not known, so a percentage says nothing; give an amount.",
                    name(a),
                    baseYear);
        }
        return Ore.share(draft.cell(PlanLine.CONTRIBUTION, year).ore(), own, Ore.of(whole.quantity()));
    }

    private void index(PlanDraft draft, Indexation a) {
        if (a.subject() != null) {
            requireCost(draft, a.subject(), a);
        }
        var from = from(draft, a.frame());
        var to = to(draft, a.frame());
        for (var line : draft.lines()) {
            var raised = a.subject() == null
                    ? !line.kind().isFunding() && !line.id().equals(PlanLine.ONE_OFF_COST)
                    : line.id().equals(a.subject());
            for (var year = from; raised && year <= draft.lastYear(); year++) {
                var times = Math.min(year, to) - from + 1;
                draft.change(line.id(), year, name(a), before -> Ore.compound(before, a.percent(), times));
            }
        }
    }

    private void delay(PlanDraft draft, DelayedRecruitment a) {
        requireCost(draft, a.subject(), a);
        once(draft, a.frame())
                .forEach(year ->
                        draft.change(a.subject(), year, name(a), before -> before - Ore.months(before, a.months())));
    }

    private static void happen(PlanDraft draft, OneOffEvent a) {
        var line = a.income()
                ? new PlanLine(
                        PlanLine.ONE_OFF_INCOME,
                        PlanLine.Kind.OTHER_FUNDING,
                        new Text("Engångsintäkter", "One-off income"),
                        null)
                : new PlanLine(
                        PlanLine.ONE_OFF_COST,
                        PlanLine.Kind.OTHER_COST,
                        new Text("Engångskostnader", "One-off costs"),
                        null);
        draft.add(line);
        once(draft, a.frame())
                .forEach(year -> draft.change(line.id(), year, name(a), before -> before + Ore.of(a.amount())));
    }
}
