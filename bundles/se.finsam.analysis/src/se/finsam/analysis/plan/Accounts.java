// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;

/** What the accounts say of the years before a plan. */
final class Accounts {
    /** Årets resultat (LKBR 5 kap); depreciation and extraordinary items count when there are any. */
    private static final String RESULT =
            "revenue - cost - part(depreciation, cost) + financialNet + part(extraordinary, cost)";

    private static final Formula REVENUE = Formula.parse("revenue");
    private static final Formula COST = Formula.parse("cost + part(depreciation, cost)");
    private static final Formula FINANCIAL = Formula.parse("financialNet + part(extraordinary, financialNet)");
    private static final Formula RESULT_OF_YEAR = Formula.parse(RESULT);
    private static final Formula EQUITY = Formula.parse("otherEquity + " + RESULT);
    private static final Formula CONTRIBUTIONS = Formula.parse("contribution");

    private final Snapshot snapshot;
    private final StatementEvaluator evaluator;

    Accounts(Snapshot snapshot) {
        this.snapshot = snapshot;
        evaluator = new StatementEvaluator(snapshot);
    }

    /** Equity at the end of a year, the year's result included. */
    Amount equity(int year) {
        return evaluator.value(EQUITY, year);
    }

    /** Operating revenue. */
    Amount revenue(int year) {
        return evaluator.value(REVENUE, year);
    }

    /** Operating costs with depreciation. */
    Amount cost(int year) {
        return evaluator.value(COST, year);
    }

    /** Net financial items, extraordinary ones included. */
    Amount financial(int year) {
        return evaluator.value(FINANCIAL, year);
    }

    /** Result of the year. */
    Amount result(int year) {
        return evaluator.value(RESULT_OF_YEAR, year);
    }

    /** Contributions of the members where they are known on their own. */
    Amount contributions(int year) {
        return evaluator.value(CONTRIBUTIONS, year);
    }

    /** Outturn entered for a subject, in öre; zero where nothing is. */
    long entered(String item, String subject, int year) {
        return snapshot.item(item).isPresent()
                        && snapshot.entered(item, subject, year, FactKind.ACTUAL) instanceof Amount.Known known
                ? Ore.of(known.quantity())
                : 0;
    }
}
