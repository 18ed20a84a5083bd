// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import se.finsam.analysis.plan.PolicyResult;
import se.finsam.analysis.plan.PolicyResult.Verdict;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.ui.analysis.plan.PlanScreen.Rule;

/** The results of rules in years, gathered rule by rule. */
final class RuleList {
    private static final Texts TEXTS = Texts.of(RuleList.class);

    private RuleList() {}

    static List<Rule> of(List<PolicyResult> results) {
        var rules = new ArrayList<Rule>();
        for (var rule : PolicyResult.Rule.values()) {
            var own = results.stream().filter(result -> result.rule() == rule).toList();
            var verdict = worst(own);
            rules.add(new Rule(
                    rule.id(),
                    rule.label(),
                    verdict,
                    outcome(own, verdict),
                    own.stream().map(PolicyResult::message).toList()));
        }
        return rules;
    }

    private static Verdict worst(List<PolicyResult> results) {
        if (results.stream().anyMatch(result -> result.verdict() == Verdict.BROKEN)) {
            return Verdict.BROKEN;
        }
        return results.stream().allMatch(result -> result.verdict() == Verdict.KEPT) ? Verdict.KEPT : Verdict.UNKNOWN;
    }

    private static Text outcome(List<PolicyResult> results, Verdict verdict) {
        var years = results.stream()
                .filter(result -> result.verdict() == verdict)
                .map(PolicyResult::year)
                .sorted()
                .toList();
        return TEXTS.get("rule." + verdict.name(), spans(years));
    }

    /** Years in order, those that follow each other as a span: "2026, 2028–2030". */
    static String spans(List<Integer> years) {
        var spans = new ArrayList<String>();
        for (var i = 0; i < years.size(); i++) {
            var first = years.get(i);
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            var last = years.get(i);
            spans.add(first.equals(last) ? first.toString() : first + "–" + last);
        }
        return String.join(", ", spans);
    }
}
