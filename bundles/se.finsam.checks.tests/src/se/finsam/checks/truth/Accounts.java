// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.snapshot.Provenance;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;

/**
 * The facts of all years: double entry by hand, so that every balance sheet balances, every opening balance is a closing
 * one, and what the activities cost is what the notes and the income statement say. All amounts here are in kronor.
 */
final class Accounts {
    static final String BUDGET = "budget";
    static final String PLAN = "plan";

    private final Shape shape;
    private final Register register;
    private final Draw draw;
    final List<Fact> facts = new ArrayList<>();
    final BigDecimal buffer;
    BigDecimal highestShare = BigDecimal.ZERO;

    private final BigDecimal step;
    private final Map<String, BigDecimal> costs = new HashMap<>();
    private final List<Subject> activities = new ArrayList<>();
    private final @Nullable Subject ended;
    private BigDecimal contribution;
    private BigDecimal other = BigDecimal.ZERO;
    private BigDecimal esf = BigDecimal.ZERO;
    private BigDecimal equity;
    private BigDecimal interest;
    private BigDecimal prepaid;
    private BigDecimal claims;
    private BigDecimal trade;
    private BigDecimal debts;
    private int externalPercent;

    Accounts(Shape shape, Register register, Draw draw) {
        this.shape = shape;
        this.register = register;
        this.draw = draw;
        step = shape.step();
        contribution = draw.amount(2_000_000, 40_000_000, step);
        if (step.intValue() == 1000 && shape.unit() == Unit.KR) {
            contribution = Draw.steps(contribution, BigDecimal.valueOf(4000));
        }
        equity = share(contribution, draw.between(20, 90));
        interest = draw.amount(15_000, 350_000, step);
        prepaid = draw.amount(20_000, 600_000, step);
        claims = draw.amount(20_000, 600_000, step);
        trade = draw.amount(300_000, 3_000_000, step);
        debts = draw.amount(50_000, 3_000_000, step);
        externalPercent = draw.between(4, 25);
        if (draw.chance(40)) {
            other = draw.amount(5_000, 180_000, step);
        }
        activities.addAll(register.costUnits);
        activities.addAll(register.interventions);
        ended = register.interventions.size() > 3 && draw.chance(50) ? register.interventions.get(1) : null;
        spread();
        for (var year = shape.year() - shape.history(); year <= shape.year(); year++) {
            year(year);
        }
        buffer = Draw.steps(share(equity, 40), BigDecimal.valueOf(100_000)).max(BigDecimal.valueOf(100_000));
        if (shape.plan()) {
            plan();
        }
    }

    /** What each activity costs to begin with: together about what the parties pay. */
    private void spread() {
        var weights = new HashMap<String, Integer>();
        var all = 0;
        for (var activity : activities) {
            var weight = draw.between(2, 20);
            weights.put(activity.key(), weight);
            all += weight;
        }
        for (var activity : activities) {
            var part = contribution
                    .multiply(BigDecimal.valueOf(weights.get(activity.key())))
                    .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
            costs.put(activity.key(), Draw.steps(part, step).max(step));
        }
        if (shape.esf()) {
            esf = costs.get(register.interventions.getLast().key());
        }
    }

    private BigDecimal share(BigDecimal amount, int percent) {
        return Draw.steps(amount.multiply(BigDecimal.valueOf(percent, 2)), step);
    }

    private void year(int year) {
        for (var activity : activities) {
            costs.computeIfPresent(
                    activity.key(), (key, cost) -> draw.near(cost, 6, step).max(step));
        }
        if (shape.esf()) {
            esf = costs.get(register.interventions.getLast().key());
        }
        var running = activities.stream()
                .filter(activity -> activity != ended || year < shape.year())
                .toList();
        var cost = running.stream().map(activity -> costs.get(activity.key())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var revenue = contribution.add(other).add(esf);
        var income = shape.financial() ? draw.near(interest, 20, step) : BigDecimal.ZERO;
        var expense = shape.financial() && draw.chance(60)
                ? draw.amount(1, 4_000, step).max(step)
                : BigDecimal.ZERO;
        var before = new BigDecimal[] {prepaid.add(claims), trade.add(debts), cash()};
        prepaid = draw.near(prepaid, 20, step);
        claims = draw.near(claims, 20, step);
        trade = draw.near(trade, 15, step);
        debts = draw.near(debts, 15, step);
        var opening = equity;
        equity = equity.add(revenue).subtract(cost).add(income).subtract(expense);
        if (equity.compareTo(share(contribution, 10)) < 0) {
            // The parties cover a loss that would leave too little: more is paid in this year.
            var more = Draw.steps(share(contribution, 10).subtract(equity), step.multiply(BigDecimal.valueOf(4)));
            contribution = contribution.add(more);
            revenue = revenue.add(more);
            equity = equity.add(more);
        }
        actual("employees", null, year, BigDecimal.valueOf(draw.between(0, 6)), Unit.PERSONS);
        if (!shape.detailed() && year < shape.year() - 1) {
            kronor("revenue", null, year, revenue);
            kronor("cost", null, year, cost);
            kronor("financialNet", null, year, income.subtract(expense));
            var assets = equity.add(trade).add(debts);
            actual(
                    "solvency",
                    null,
                    year,
                    equity.multiply(BigDecimal.valueOf(100)).divide(assets, 1, RoundingMode.HALF_UP),
                    Unit.PERCENT);
        } else {
            detailed(year, running, cost, income, expense, opening, before);
        }
        if (year == shape.year()) {
            budget(running, revenue, income);
        }
        if (draw.chance(60)) {
            contribution = draw.near(contribution, 3, step.multiply(BigDecimal.valueOf(4)));
        }
    }

    private BigDecimal cash() {
        return equity.add(trade).add(debts).subtract(prepaid).subtract(claims);
    }

    private void detailed(
            int year,
            List<Subject> running,
            BigDecimal cost,
            BigDecimal income,
            BigDecimal expense,
            BigDecimal opening,
            BigDecimal[] before) {
        contributions(year);
        kronor("esfFunding", null, year, esf);
        kronor("otherRevenue", null, year, other);
        var external = share(cost, externalPercent);
        kronor("purchasedServices", null, year, cost.subtract(external));
        kronor("externalServices", null, year, external);
        kronor("financialIncome", null, year, income);
        kronor("financialExpense", null, year, expense);
        kronor("depreciation", null, year, BigDecimal.ZERO);
        kronor("extraordinary", null, year, BigDecimal.ZERO);
        kronor("nonCashItems", null, year, BigDecimal.ZERO);
        kronor("prepaidAndAccrued", null, year, prepaid);
        kronor("otherReceivables", null, year, claims);
        kronor("cash", null, year, cash());
        kronor("tradePayables", null, year, trade);
        kronor("otherPayables", null, year, debts);
        kronor("otherEquity", null, year, opening);
        for (var activity : running) {
            kronor("operationCost", activity.key(), year, costs.get(activity.key()));
        }
        if (shape.esf()) {
            kronor("operationRevenue", register.interventions.getLast().key(), year, esf);
        }
        if (!shape.detailed() && year == shape.year() - 1) {
            kronor("receivablesDecrease", null, year, before[0].subtract(prepaid.add(claims)));
            kronor("payablesIncrease", null, year, trade.add(debts).subtract(before[1]));
            kronor("openingCash", null, year, before[2]);
        }
    }

    /** Half from the state, a quarter from the region, the rest from the municipalities in unequal parts. */
    private void contributions(int year) {
        var state = share(contribution, 50);
        var region = share(contribution, 25);
        kronor("contribution", "staten", year, state);
        kronor("contribution", "regionen", year, region);
        var rest = contribution.subtract(state).subtract(region);
        var municipalities = register.members.stream()
                .filter(member -> member.kind() == MemberKind.MUNICIPALITY)
                .toList();
        for (var i = 0; i < municipalities.size(); i++) {
            var part = i == municipalities.size() - 1
                    ? rest
                    : Draw.steps(
                            rest.multiply(BigDecimal.valueOf(3L + i))
                                    .divide(
                                            BigDecimal.valueOf(4L * (municipalities.size() - i) + 6L),
                                            MathContext.DECIMAL64),
                            step);
            kronor("contribution", municipalities.get(i).key(), year, part);
            rest = rest.subtract(part);
        }
    }

    private void budget(List<Subject> running, BigDecimal revenue, BigDecimal income) {
        var year = shape.year();
        for (var activity : running) {
            var budget = draw.near(costs.get(activity.key()), 15, step).max(step);
            fact("operationCost", activity.key(), year, FactKind.BUDGET, budget, Unit.KR);
        }
        fact("contribution", null, year, FactKind.BUDGET, revenue.subtract(esf).subtract(other), Unit.KR);
        if (shape.esf()) {
            var key = register.interventions.getLast().key();
            fact("operationRevenue", key, year, FactKind.BUDGET, esf, Unit.KR);
            fact("esfFunding", null, year, FactKind.BUDGET, esf, Unit.KR);
        }
        if (shape.financial()) {
            fact("financialIncome", null, year, FactKind.BUDGET, draw.near(income, 20, step), Unit.KR);
        }
    }

    /** Equity is brought towards a goal that holds in every year of the plan. */
    private void plan() {
        var left = equity;
        for (var year = shape.year() + 1; year <= shape.year() + 3; year++) {
            var paid = draw.near(contribution, 2, step);
            var grant = shape.esf() && year == shape.year() + 1 ? share(esf, 60) : BigDecimal.ZERO;
            fact("contribution", null, year, FactKind.PLAN, paid, Unit.KR);
            fact("esfFunding", null, year, FactKind.PLAN, grant, Unit.KR);
            fact("financialIncome", null, year, FactKind.PLAN, BigDecimal.ZERO, Unit.KR);
            var spend = paid.add(grant).add(share(left.subtract(buffer), draw.between(5, 60)));
            var running =
                    activities.stream().filter(activity -> activity != ended).toList();
            var rest = spend;
            for (var i = 0; i < running.size(); i++) {
                var part = i == running.size() - 1
                        ? rest
                        : Draw.steps(
                                rest.divide(BigDecimal.valueOf(running.size() - i), MathContext.DECIMAL64)
                                        .multiply(BigDecimal.valueOf(draw.between(60, 130), 2)),
                                step);
                fact("operationCost", running.get(i).key(), year, FactKind.PLAN, part, Unit.KR);
                rest = rest.subtract(part);
            }
            left = left.add(paid).add(grant).subtract(spend);
            highestShare =
                    highestShare.max(left.multiply(BigDecimal.valueOf(100)).divide(paid, 0, RoundingMode.UP));
        }
    }

    private void kronor(String item, @Nullable String subject, int year, BigDecimal amount) {
        actual(item, subject, year, amount, Unit.KR);
    }

    private void actual(String item, @Nullable String subject, int year, BigDecimal amount, Unit unit) {
        fact(item, subject, year, FactKind.ACTUAL, amount, unit);
    }

    private void fact(String item, @Nullable String subject, int year, FactKind kind, BigDecimal amount, Unit unit) {
        var thousands = unit == Unit.KR && step.intValue() == 1000;
        facts.add(new Fact(
                "fact-" + facts.size(),
                year,
                item,
                subject,
                kind,
                kind == FactKind.BUDGET ? BUDGET : null,
                kind == FactKind.PLAN ? PLAN : null,
                PlanStatus.PLANNED,
                thousands ? new Quantity(amount, unit).in(Unit.TKR) : new Quantity(amount, unit),
                new Provenance(Origin.TYPED, ""),
                ""));
    }
}
