// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.BudgetVersion;
import se.finsam.model.FactKind;
import se.finsam.model.LineItem;
import se.finsam.model.Plan;
import se.finsam.model.Subject;
import se.finsam.model.text.Names;

/**
 * What a figure is about: one cell of a grid of figures.
 *
 * @param subject member, cost unit or intervention; null for the association
 * @param version budget decision of a budgeted figure
 * @param plan plan of a planned figure
 */
public record FactKey(
        LineItem item,
        @Nullable Subject subject,
        int year,
        FactKind kind,
        @Nullable BudgetVersion version,
        @Nullable Plan plan) {

    /** An outturn. */
    public static FactKey actual(LineItem item, @Nullable Subject subject, int year) {
        return new FactKey(item, subject, year, FactKind.ACTUAL, null, null);
    }

    /** An amount of a budget decision, in the year of the decision. */
    public static FactKey budget(LineItem item, @Nullable Subject subject, BudgetVersion version) {
        return new FactKey(item, subject, version.getYear(), FactKind.BUDGET, version, null);
    }

    /** An amount of a plan. */
    public static FactKey plan(LineItem item, @Nullable Subject subject, int year, Plan plan) {
        return new FactKey(item, subject, year, FactKind.PLAN, null, plan);
    }

    /** What the key refers to; some may be null. */
    List<@Nullable EObject> elements() {
        return Arrays.asList(item, subject, version, plan);
    }

    /** The cell in words: "Verksamhetens kostnader TRIS 2025". */
    Text name() {
        var about = subject == null ? "" : " " + Names.of(subject).sv();
        return Text.same(Names.of(item).sv() + about + " " + year);
    }
}
