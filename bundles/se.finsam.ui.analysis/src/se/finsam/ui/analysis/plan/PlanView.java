// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.plan;

import org.eclipse.swt.widgets.Composite;
import se.finsam.ui.SessionView;
import se.finsam.ui.session.Session;

/** The view Planera. */
public final class PlanView extends SessionView {
    /** Id in plugin.xml. */
    public static final String ID = "se.finsam.ui.analysis.plan";

    private PlanPanel panel;

    @Override
    protected void createContent(Composite parent) {
        panel = new PlanPanel(parent);
    }

    @Override
    protected void show(Session shown) {
        panel.open(shown);
    }

    @Override
    protected void changed(Session shown) {
        panel.refresh();
    }

    @Override
    protected void cleared() {
        panel.close();
    }

    @Override
    protected void focus() {
        panel.setFocus();
    }
}
