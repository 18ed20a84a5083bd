// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.theme.Icons;

/** Small widgets that the parts of the view have in common. */
final class Parts {
    /** Width that a wrapping label asks for; it gets what its column has. */
    private static final int LEAST_WIDTH = 120;

    private static final Texts TEXTS = Texts.of(Parts.class);

    private Parts() {}

    /** A heading over what belongs together. */
    static Label heading(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return label;
    }

    /** A text that takes the lines that it needs. */
    static Label wrapping(Composite parent, String id) {
        var label = Ids.set(new Label(parent, SWT.WRAP), id);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** A button with an icon and a verb. */
    static Button button(Composite parent, String id, String text, String icon, Runnable pressed) {
        var button = Ids.set(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.setImage(Icons.image(icon));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** Shows a part of a grid, or takes it out of it. */
    static void show(Control part, boolean shown) {
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
        part.requestLayout();
    }

    /** A text of this package in the language of the window. */
    static String text(String key, Object... arguments) {
        return UiLanguage.in(TEXTS.get(key, arguments));
    }
}
