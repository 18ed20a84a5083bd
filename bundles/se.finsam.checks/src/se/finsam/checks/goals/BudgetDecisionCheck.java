// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.statement.StatementTemplate.Role;
import se.finsam.core.text.Text;

/** R11: interventions with cost but without budget, whose decision is missing. */
public final class BudgetDecisionCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        var found = UnbudgetedInterventions.of(input);
        var table = input.statements(Role.OPERATIONS).stream().findFirst().map(input::table);
        if (found.isEmpty() || table.isEmpty()) {
            return Stream.of();
        }
        var unit = input.snapshot().presentationUnit();
        var sum = found.stream().map(UnbudgetedInterventions.Unbudgeted::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        var sv = new ArrayList<String>();
        var en = new ArrayList<String>();
        for (var each : found) {
            each.grant().ifPresent(grant -> {
                var amount = grant.amount();
                if (amount != null) {
                    var granted = amount.in(unit).value();
                    var left = granted.subtract(each.cost());
                    var text = Say.format(
                            "%s beviljades %s%s: mot det är avvikelsen %s, inte %s",
                            "%s was granted %s%s: against that the variance is %s, not %s",
                            each.name(),
                            Say.number(granted),
                            grant.date() == null ? "" : " (" + grant.date() + ")",
                            Say.signed(left),
                            Say.signed(each.cost().negate()));
                    sv.add(text.sv());
                    en.add(text.en());
                }
            });
        }
        var names = found.stream()
                .map(each -> "%s (%s)".formatted(each.name(), Say.number(each.cost())))
                .toList();
        return Stream.of(Finding.at(
                        Location.statement(table.get()),
                        Say.format(
                                "%s har kostnader men ingen budget; avvikelsen blir hela kostnaden.",
                                "%s have costs but no budget; the whole cost becomes a variance.", Say.list(names)))
                .because(
                        sv.isEmpty()
                                ? new Text(
                                        "Tilläggsbeslutet om budget saknas i budgetkolumnen.",
                                        "The supplementary budget decision is missing in the budget column.")
                                : new Text(
                                        "Tilläggsbeslutet saknas i budgetkolumnen. " + String.join("; ", sv) + ".",
                                        "The supplementary decision is missing in the budget column. "
                                                + String.join("; ", en) + "."))
                .numbers(null, null, sum, unit));
    }
}
