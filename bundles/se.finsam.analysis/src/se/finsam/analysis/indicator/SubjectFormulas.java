// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.indicator;

import java.math.BigDecimal;
import java.util.List;
import se.finsam.core.statement.Formula;

/** Formulas over what some subjects have on a line item. */
final class SubjectFormulas {
    /** Code of the cost by cost unit and intervention. */
    static final String COST = "operationCost";

    /** Code of the operating costs of the income statement. */
    static final String TOTAL_COST = "cost";

    private SubjectFormulas() {}

    /** The sum over subjects; one that has nothing in a year in which others have counts as zero. */
    static Formula sum(String item, List<String> subjects) {
        var all = new Formula.Item(item, null);
        Formula sum = new Formula.Operation(Formula.Operator.TIMES, new Formula.Number(BigDecimal.ZERO), all);
        for (var subject : subjects) {
            var one = new Formula.Part(new Formula.Item(item, subject), all);
            sum = new Formula.Operation(Formula.Operator.PLUS, sum, one);
        }
        return sum;
    }

    /** The share of some subjects' cost in the operating costs, in percent. */
    static Formula shareOfCost(List<String> subjects) {
        return new Formula.Percent(sum(COST, subjects), new Formula.Item(TOTAL_COST, null));
    }
}
