// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.finsam.ui.Ids;
import se.finsam.ui.session.Session;
import se.finsam.ui.view.AnalysisView;
import se.finsam.ui.view.ViewContext;

/** A view that notes what it is asked, and throws where a test wants it to. */
public final class TestView implements AnalysisView {
    static final List<String> ASKED = new ArrayList<>();
    static String faulty = "";
    static ViewContext context;

    private static void at(String method) {
        ASKED.add(method);
        if (method.equals(faulty)) {
            throw new NoClassDefFoundError("in/house/Gone");
        }
    }

    @Override
    public void create(Composite parent, ViewContext around) {
        context = around;
        Ids.set(new Label(parent, SWT.NONE), "test.label");
        at("create");
    }

    @Override
    public void show(Session session) {
        at("show");
    }

    @Override
    public void changed(Session session) {
        at("changed");
    }

    @Override
    public void cleared() {
        at("cleared");
    }

    @Override
    public void setFocus() {
        at("setFocus");
    }

    @Override
    public Map<String, String> keep() {
        at("keep");
        return Map.of("chosen", "2025");
    }

    @Override
    public void dispose() {
        at("dispose");
    }
}
