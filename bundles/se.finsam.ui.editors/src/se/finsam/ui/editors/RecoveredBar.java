// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** Says over the pages that unsaved work was recovered, and lets the user give it up. */
final class RecoveredBar {
    private static final Texts TEXTS = Texts.of(RecoveredBar.class);

    private final Composite bar;

    RecoveredBar(Composite parent, int steps, Runnable giveUp) {
        bar = Ids.set(new Composite(parent, SWT.NONE), "recovered");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).applyTo(bar);
        new Label(bar, SWT.NONE).setImage(Icons.image("info"));
        var text = new Label(bar, SWT.NONE);
        text.setText(UiLanguage.in(steps == 1 ? TEXTS.get("recovered.one") : TEXTS.get("recovered", steps)));
        var link = Ids.set(new Link(bar, SWT.NONE), "recovered.giveUp");
        link.setText("<a>" + UiLanguage.in(TEXTS.get("recovered.giveUp")) + "</a>");
        link.addListener(SWT.Selection, event -> giveUp.run());
    }

    /** Takes the bar away, as when the work has been saved. */
    void hide() {
        if (!bar.isDisposed()) {
            var parent = bar.getParent();
            bar.dispose();
            parent.layout(true, true);
        }
    }
}
