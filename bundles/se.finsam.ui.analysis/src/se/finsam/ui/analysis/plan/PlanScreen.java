// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.core.chart.Chart;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.ui.analysis.plan.PlanChoice.Shown;

/**
 * What the view shows of a choice.
 *
 * @param choice what was asked for
 * @param tree the plan and its scenarios; null without a plan
 * @param measures what the grid can show
 * @param grid what it shows; null when that cannot be computed
 * @param chart equity year by year; null when it cannot be computed
 * @param told the selected scenario in words, problems first, then what breaks a rule
 * @param contributions what the members contribute in the first year of the plan, in öre
 */
record PlanScreen(
        PlanChoice choice,
        @Nullable Branch tree,
        List<Measure> measures,
        @Nullable Table grid,
        @Nullable Chart chart,
        List<Rule> rules,
        List<Text> told,
        long contributions) {
    PlanScreen {
        measures = List.copyOf(measures);
        rules = List.copyOf(rules);
        told = List.copyOf(told);
    }

    /** Something that the grid can show. */
    record Measure(Shown shown, Text name) {}

    /**
     * A rule over all years.
     *
     * @param verdict broken as soon as it is in one year
     * @param outcome the verdict in words
     * @param messages what it says of each year
     */
    record Rule(String id, Text name, Verdict verdict, Text outcome, List<Text> messages) {
        Rule {
            messages = List.copyOf(messages);
        }
    }
}
