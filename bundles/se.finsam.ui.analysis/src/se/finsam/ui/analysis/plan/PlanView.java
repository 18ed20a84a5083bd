// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import org.eclipse.swt.widgets.Composite;
import se.finsam.ui.session.Session;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/** The view Planera. */
public final class PlanView implements AnalysisView {
    private PlanPanel panel;

    @Override
    public void create(Composite parent, ViewContext context) {
        panel = new PlanPanel(parent);
    }

    @Override
    public void show(Session shown) {
        panel.open(shown);
    }

    @Override
    public void changed(Session shown) {
        panel.refresh();
    }

    @Override
    public void cleared() {
        panel.close();
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }
}
