// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import se.finsam.core.snapshot.Plan;
import se.finsam.ui.Ids;

/** Chooses among the plans of an association; not seen when there is no choice. */
final class PlanPicker {
    private final Composite area;
    private final Combo combo;
    private List<Plan> plans = List.of();

    /** @param chosen is given the identity of a plan */
    PlanPicker(Composite parent, Consumer<String> chosen) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(area);
        PlanHost.heading(area, PlanHost.text("plans"));
        combo = Ids.set(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "plan.plan");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
        combo.addListener(
                SWT.Selection,
                event -> chosen.accept(plans.get(combo.getSelectionIndex()).id()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        see(false);
    }

    private void see(boolean isSeen) {
        area.setVisible(isSeen);
        ((GridData) area.getLayoutData()).exclude = !isSeen;
        area.requestLayout();
    }

    /** Shows the plans, one of them chosen. */
    void show(List<Plan> all, Optional<Plan> chosen) {
        plans = List.copyOf(all);
        var names = plans.stream().map(Plan::name).toArray(String[]::new);
        if (!Arrays.equals(names, combo.getItems())) {
            combo.setItems(names);
        }
        combo.select(chosen.map(plans::indexOf).orElse(-1));
        if (area.getVisible() != plans.size() > 1) {
            see(plans.size() > 1);
        }
    }
}
