// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * The plan itself: its planned facts as lines, opened with the equity with which the base year closed. A line that is
 * planned in some years only is zero in the others; contributions must be planned in every year.
 */
final class BasePlan {
    /** Line item of the cost of cost units and interventions. */
    static final String COST = "operationCost";

    /** Revenue by cost unit: the same money as the revenue items, seen from the other side. */
    private static final String OPERATION_REVENUE = "operationRevenue";

    private static final String ESF = "esfFunding";
    private static final String BUFFER = "equityBuffer";
    private static final String INTEREST = "financialIncome";

    private final Snapshot snapshot;
    private final Plan plan;
    private final PlanDraft draft;

    private BasePlan(Snapshot snapshot, Plan plan, long opening, long buffer) {
        this.snapshot = snapshot;
        this.plan = plan;
        draft = new PlanDraft(plan.firstYear(), plan.lastYear(), opening, buffer);
    }

    static PlanDraft of(Snapshot snapshot, Plan plan) {
        var buffer = snapshot.parameter(BUFFER)
                .filter(parameter -> parameter.quantity().unit().isMoney())
                .map(parameter -> Ore.of(parameter.quantity()))
                .orElse(0L);
        var base = new BasePlan(snapshot, plan, opening(snapshot, plan), buffer);
        base.readFunding();
        base.readCosts();
        base.requireContributions();
        return base.draft;
    }

    private static long opening(Snapshot snapshot, Plan plan) {
        if (plan.baseYear() != plan.firstYear() - 1) {
            throw PlanException.of(
                    "Planen %s börjar %d men utgår från %d; eget kapital däremellan är inte känt.",
                    "The plan %s begins in %d but starts from %d; equity in between is not known.",
                    plan.name(),
                    plan.firstYear(),
                    plan.baseYear());
        }
        return switch (new Accounts(snapshot).equity(plan.baseYear())) {
            case Amount.Known known -> Ore.of(known.quantity());
            case Amount.Unknown unknown ->
                throw PlanException.of(
                        "Eget kapital vid utgången av %d är inte känt (%s); planen kan inte börja utan det.",
                        "Equity at the end of %d is not known (%s); the plan cannot begin without it.",
                        plan.baseYear(),
                        unknown.gaps().stream()
                                .map(gap -> gap.what() + " " + gap.year())
                                .collect(Collectors.joining(", ")));
        };
    }

    private void readFunding() {
        for (var item : snapshot.data().lineItems()) {
            if (item.nature() != Nature.INCOME || item.code().equals(OPERATION_REVENUE)) {
                continue;
            }
            read(item.code(), null, new PlanLine(lineId(item.code()), kind(item.code()), label(item), null));
            for (var subject : snapshot.subjects()) {
                var id = lineId(item.code()) + "." + subject.key();
                var label = subject instanceof Member ? subject.name() : subject.shortName();
                read(item.code(), subject.key(), new PlanLine(id, kind(item.code()), Text.same(label), subject.key()));
            }
        }
    }

    private static String lineId(String item) {
        return item.equals(INTEREST) ? PlanLine.INTEREST : item;
    }

    private static PlanLine.Kind kind(String item) {
        return switch (item) {
            case PlanLine.CONTRIBUTION -> PlanLine.Kind.CONTRIBUTION;
            case ESF -> PlanLine.Kind.ESF;
            case INTEREST -> PlanLine.Kind.INTEREST;
            default -> PlanLine.Kind.OTHER_FUNDING;
        };
    }

    private static Text label(LineItem item) {
        return new Text(item.name(), item.nameEn().isEmpty() ? item.name() : item.nameEn());
    }

    private void readCosts() {
        for (var subject : snapshot.subjects()) {
            switch (subject) {
                case CostUnit unit -> readCost(unit, PlanLine.Kind.COST_UNIT);
                case Intervention intervention -> readCost(intervention, PlanLine.Kind.INTERVENTION);
                case Member member -> {}
            }
        }
        var rest = new Text("Övriga kostnader", "Other costs");
        read(COST, null, new PlanLine(COST, PlanLine.Kind.OTHER_COST, rest, null));
    }

    private void readCost(Subject subject, PlanLine.Kind kind) {
        read(COST, subject.key(), costLine(subject, kind));
    }

    static PlanLine costLine(Subject subject, PlanLine.Kind kind) {
        return new PlanLine(subject.key(), kind, Text.same(subject.shortName()), subject.key());
    }

    private void read(String item, @Nullable String subject, PlanLine line) {
        for (var year = plan.firstYear(); year <= plan.lastYear(); year++) {
            if (!(entered(item, subject, year) instanceof Amount.Known known) || known.unit() != Unit.KR) {
                continue;
            }
            draft.add(line);
            var standing = Standing.DECIDED;
            for (var fact : snapshot.facts(item, subject, year, FactKind.PLAN)) {
                if (known.evidence().facts().contains(fact.id())) {
                    standing = standing.and(Standing.of(fact.status()));
                }
            }
            var ore = Ore.of(new Quantity(known.value(), Unit.KR));
            draft.put(
                    line.id(),
                    year,
                    new PlanCell(ore, standing, known.evidence().facts(), List.of()));
        }
    }

    private Amount entered(String item, @Nullable String subject, int year) {
        return snapshot.entered(item, subject, year, FactKind.PLAN);
    }

    private void requireContributions() {
        var missing = new ArrayList<String>();
        for (var year = plan.firstYear(); year <= plan.lastYear(); year++) {
            var asked = year;
            var planned = draft.lines().stream()
                    .filter(line -> line.kind() == PlanLine.Kind.CONTRIBUTION)
                    .anyMatch(line -> !draft.cell(line.id(), asked).facts().isEmpty());
            if (!planned) {
                missing.add(Integer.toString(year));
            }
        }
        if (!missing.isEmpty()) {
            throw PlanException.of(
                    "Planen %s har inga bidrag från parterna för %s; planera dem först.",
                    "The plan %s has no contributions from the parties for %s; plan them first.",
                    plan.name(),
                    String.join(", ", missing));
        }
    }
}
