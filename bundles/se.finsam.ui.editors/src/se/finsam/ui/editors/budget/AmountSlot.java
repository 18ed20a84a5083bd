// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.BudgetVersion;
import se.finsam.model.LineItem;
import se.finsam.model.Plan;
import se.finsam.model.Subject;
import se.finsam.model.edit.command.FactKey;

/**
 * A column of amounts: a budget decision, or a year of a plan.
 *
 * @param version null in a plan
 * @param plan null in a budget
 */
record AmountSlot(
        String id,
        Text header,
        int year,
        @Nullable BudgetVersion version,
        @Nullable Plan plan) {
    /** The decisions on the budget of a year, in the order of the model. */
    static List<AmountSlot> budget(Association association, int year) {
        var slots = new ArrayList<AmountSlot>();
        for (var version : association.getBudgetVersions()) {
            if (version.getYear() == year) {
                slots.add(new AmountSlot(
                        "decision." + version.getId(), Text.same(version.getName()), year, version, null));
            }
        }
        return List.copyOf(slots);
    }

    /** The years of a plan. */
    static List<AmountSlot> plan(Plan plan) {
        return IntStream.rangeClosed(plan.getFirstYear(), plan.getLastYear())
                .mapToObj(year ->
                        new AmountSlot(Integer.toString(year), Text.same(Integer.toString(year)), year, null, plan))
                .toList();
    }

    /** What an amount in the column is about. */
    FactKey key(LineItem item, @Nullable Subject subject) {
        return version != null
                ? FactKey.budget(item, subject, version)
                : FactKey.plan(item, subject, year, Objects.requireNonNull(plan));
    }
}
