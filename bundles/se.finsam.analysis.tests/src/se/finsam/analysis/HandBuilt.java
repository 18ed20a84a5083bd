// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.snapshot.Provenance;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementReader;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;

/** The known figures of an association, 2020–2028, built by hand; and the templates of this bundle. */
final class HandBuilt {
    private static final List<String> TEMPLATES = List.of(
            "rr",
            "br",
            "kf",
            "drift",
            "oversikt",
            "not2",
            "not3",
            "not4",
            "not5",
            "budget",
            "diagram-resultat",
            "diagram-insatser",
            "diagram-eget-kapital");

    private HandBuilt() {}

    static StatementTemplates templates() throws IOException {
        var read = new ArrayList<StatementTemplate>();
        for (var id : TEMPLATES) {
            var path = "/statements/" + id + StatementReader.SUFFIX;
            try (var in = HandBuilt.class.getResourceAsStream(path)) {
                read.add(StatementReader.read(in, path));
            }
        }
        return StatementTemplates.of(read);
    }

    static Snapshot association() {
        return builder().build();
    }

    /** An association that has its line items and subjects but no figure. */
    static Snapshot empty() {
        return withoutFigures().build();
    }

    private static SnapshotBuilder withoutFigures() {
        var builder = new SnapshotBuilder();
        chart(builder);
        subjects(builder);
        return builder;
    }

    static SnapshotBuilder builder() {
        var builder = withoutFigures();
        builder.parameter("equityShareLimit", "20", Unit.PERCENT).parameter("equityBuffer", "700", Unit.TKR);
        overview(builder);
        twoYears(builder);
        operations(builder);
        plan(builder);
        return builder;
    }

    private static void chart(SnapshotBuilder builder) {
        var result = "revenue - cost - part(depreciation, cost) + financialNet + part(extraordinary, cost)";
        builder.item("revenue", Nature.INCOME)
                .item("contribution", Nature.INCOME, "revenue")
                .item("esfFunding", Nature.INCOME, "revenue")
                .item("otherRevenue", Nature.INCOME, "revenue")
                .item("cost", Nature.EXPENSE)
                .item("purchasedServices", Nature.EXPENSE, "cost")
                .item("externalServices", Nature.EXPENSE, "cost")
                .item("depreciation", Nature.EXPENSE)
                .item("financialNet", Nature.INCOME)
                .item("financialIncome", Nature.INCOME, "financialNet")
                .item("financialExpense", Nature.EXPENSE, "financialNet")
                .item("extraordinary", Nature.INCOME)
                .item("receivables", Nature.ASSET, null, "next(receivables) + next(receivablesDecrease)")
                .item("prepaidAndAccrued", Nature.ASSET, "receivables")
                .item("otherReceivables", Nature.ASSET, "receivables")
                .item("cash", Nature.ASSET, null, "next(openingCash)")
                .item(
                        "otherEquity",
                        Nature.EQUITY,
                        null,
                        "first(prev(otherEquity + " + result + "), next(otherEquity) - (" + result + "))")
                .item("payables", Nature.LIABILITY, null, "next(payables) - next(payablesIncrease)")
                .item("tradePayables", Nature.LIABILITY, "payables")
                .item("otherPayables", Nature.LIABILITY, "payables")
                .item("receivablesDecrease", Nature.STATISTIC)
                .item("payablesIncrease", Nature.STATISTIC)
                .item("openingCash", Nature.STATISTIC)
                .item("nonCashItems", Nature.STATISTIC)
                .item("operationRevenue", Nature.INCOME)
                .item("operationCost", Nature.EXPENSE)
                .item("solvency", Nature.STATISTIC)
                .item("employees", Nature.STATISTIC);
    }

    private static void subjects(SnapshotBuilder builder) {
        builder.member("forsakringskassan", "staten", MemberKind.STATE)
                .member("arbetsformedlingen", "Arbetsförmedlingen", MemberKind.STATE)
                .member("karlstads-kommun", "Karlstads kommun", MemberKind.MUNICIPALITY)
                .member("region-varmland", "Region Värmland", MemberKind.REGION)
                .costUnit("administration", "800", "Administration")
                .costUnit("processtod", "801", "Processtöd")
                .intervention("stegen-karlstad", "824", "Stegen Karlstad")
                .intervention("lufss", "835", "LUFSS")
                .intervention("tris", "851", "TRIS")
                .intervention("forberedande-grums", null, "Förberedande Grums");
    }

    /** Years of which only the overview is known. */
    private static void overview(SnapshotBuilder builder) {
        overview(builder, 2020, "9881", "9736", "0", "86.9");
        overview(builder, 2021, "9943", "10603", "0", "53.7");
        overview(builder, 2022, "9790", "9422", "47", "64.6");
        overview(builder, 2023, "10012", "11211", "240", null);
        for (var year = 2020; year <= 2025; year++) {
            builder.fact("employees", null, year, FactKind.ACTUAL, "0", Unit.PERSONS, Origin.TYPED);
        }
    }

    private static void overview(
            SnapshotBuilder builder, int year, String revenue, String cost, String financialNet, String solvency) {
        builder.actual("revenue", year, revenue).actual("cost", year, cost);
        builder.fact("financialNet", null, year, FactKind.ACTUAL, financialNet, Unit.TKR, Origin.DERIVED);
        if (solvency != null) {
            builder.fact("solvency", null, year, FactKind.ACTUAL, solvency, Unit.PERCENT, Origin.TYPED);
        }
    }

    private static void twoYears(SnapshotBuilder builder) {
        builder.actual("contribution", "forsakringskassan", 2025, "5003")
                .actual("contribution", "forsakringskassan", 2024, "5014")
                .actual("contribution", "karlstads-kommun", 2025, "2501")
                .actual("contribution", "karlstads-kommun", 2024, "2507")
                .actual("contribution", "region-varmland", 2025, "2502")
                .actual("contribution", "region-varmland", 2024, "2507")
                .actual("purchasedServices", 2025, "8930")
                .actual("purchasedServices", 2024, "8633")
                .actual("externalServices", 2025, "517")
                .actual("externalServices", 2024, "1551")
                .actual("financialIncome", 2025, "151")
                .actual("financialIncome", 2024, "248")
                .actual("financialExpense", 2025, "1")
                .actual("financialExpense", 2024, "2")
                .actual("prepaidAndAccrued", 2025, "130")
                .actual("prepaidAndAccrued", 2024, "159")
                .actual("otherReceivables", 2025, "105")
                .actual("otherReceivables", 2024, "182")
                .actual("cash", 2025, "6867")
                .actual("cash", 2024, "5680")
                .actual("otherEquity", 2024, "2519")
                .actual("tradePayables", 2025, "18")
                .actual("tradePayables", 2024, "3371")
                .actual("otherPayables", 2025, "3766")
                .actual("otherPayables", 2024, "41");
        printed(builder, "receivablesDecrease", "2");
        printed(builder, "payablesIncrease", "273");
        printed(builder, "openingCash", "5315");
    }

    private static void printed(SnapshotBuilder builder, String item, String value) {
        builder.fact(item, null, 2024, FactKind.ACTUAL, value, Unit.TKR, Origin.PRINTED);
    }

    /** The whole cost of operations lies on few subjects; the sums are those of the association. */
    private static void operations(SnapshotBuilder builder) {
        builder.actual("operationCost", "administration", 2025, "1060")
                .actual("operationCost", "administration", 2024, "1263")
                .actual("operationCost", "processtod", 2025, "267")
                .actual("operationCost", "processtod", 2024, "461")
                .actual("operationCost", "stegen-karlstad", 2024, "3619")
                .actual("operationCost", "lufss", 2025, "-124")
                .actual("operationCost", "lufss", 2024, "-216")
                .actual("operationCost", "tris", 2025, "8029")
                .actual("operationCost", "tris", 2024, "5059")
                .actual("operationCost", "forberedande-grums", 2025, "215")
                .budgetVersion("original", 2025, BudgetKind.ORIGINAL, null);
        budget(builder, "contribution", null, "10006");
        budget(builder, "operationCost", "administration", "1200");
        budget(builder, "operationCost", "processtod", "350");
        budget(builder, "operationCost", "lufss", "-150");
        budget(builder, "operationCost", "tris", "7963");
    }

    private static void budget(SnapshotBuilder builder, String item, String subject, String value) {
        builder.fact(new Fact(
                "budget-" + item + "-" + subject,
                2025,
                item,
                subject,
                FactKind.BUDGET,
                "original",
                null,
                PlanStatus.DECIDED,
                new Quantity(new BigDecimal(value), Unit.TKR),
                new Provenance(Origin.TYPED, ""),
                ""));
    }

    private static void plan(SnapshotBuilder builder) {
        builder.plan("plan", 2026, 2028, 2025);
        planned(builder, "contribution", null, 2026, "9974");
        planned(builder, "contribution", null, 2027, "9974");
        planned(builder, "contribution", null, 2028, "9974");
        planned(builder, "esfFunding", null, 2026, "350");
        planned(builder, "operationCost", "administration", 2026, "1200");
        planned(builder, "operationCost", "administration", 2027, "2050");
        planned(builder, "operationCost", "administration", 2028, "1950");
        planned(builder, "operationCost", "lufss", 2026, "350");
        planned(builder, "operationCost", "tris", 2026, "10010");
    }

    private static void planned(SnapshotBuilder builder, String item, String subject, int year, String value) {
        builder.fact(new Fact(
                "plan-" + item + "-" + subject + "-" + year,
                year,
                item,
                subject,
                FactKind.PLAN,
                null,
                "plan",
                PlanStatus.PLANNED,
                new Quantity(new BigDecimal(value), Unit.TKR),
                new Provenance(Origin.TYPED, ""),
                ""));
    }

    /** Two years of an association with figures to the öre that nobody has chosen. */
    static Snapshot random(Random random) {
        var builder = withoutFigures();
        for (var year : List.of(2024, 2025)) {
            for (var item : List.of(
                    "contribution", "purchasedServices", "externalServices", "financialIncome", "financialExpense")) {
                builder.actual(
                        item,
                        year,
                        BigDecimal.valueOf(1 + random.nextInt(900_000_000), 5).toPlainString());
            }
            for (var subject : List.of("administration", "processtod", "tris", "forberedande-grums", "lufss")) {
                builder.actual(
                        "operationCost",
                        subject,
                        year,
                        BigDecimal.valueOf(random.nextInt(200_000_000) - 20_000_000, 5)
                                .toPlainString());
            }
        }
        return builder.build();
    }

    /** The same association with every amount of money so many times as large. */
    static Snapshot scaled(Snapshot snapshot, BigDecimal factor) {
        var builder = withoutFigures();
        snapshot.data()
                .facts()
                .forEach(fact -> builder.fact(fact.withQuantity(new Quantity(
                        fact.quantity().value().multiply(factor),
                        fact.quantity().unit()))));
        return builder.build();
    }
}
