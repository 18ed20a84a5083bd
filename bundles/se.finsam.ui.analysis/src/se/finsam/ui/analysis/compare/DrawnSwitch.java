// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.ComparePresenter;
import se.finsam.ui.analysis.compare.presenter.CompareState;
import se.finsam.ui.analysis.compare.presenter.Drawn;

/** Lets the chart draw the selected line or all lines. */
final class DrawnSwitch {
    private static final Texts TEXTS = Texts.of(DrawnSwitch.class);

    private final Button all;
    private final Button row;

    DrawnSwitch(Composite parent, ComparePresenter presenter) {
        var line = Layouts.columns(parent, 3);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(Layouts.GAP, Layouts.GAP / 2)
                .applyTo(line);
        new Label(line, SWT.NONE).setText(UiLanguage.in(TEXTS.get("drawn.chart")));
        all = button(line, Drawn.ALL, presenter);
        row = button(line, Drawn.ROW, presenter);
    }

    private static Button button(Composite parent, Drawn drawn, ComparePresenter presenter) {
        var button = Ids.set(new Button(parent, SWT.RADIO), "drawn." + drawn);
        button.setText(UiLanguage.in(TEXTS.get("drawn." + drawn)));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                presenter.draw(drawn);
            }
        });
        return button;
    }

    void show(CompareState state) {
        all.setSelection(state.drawn() == Drawn.ALL);
        row.setSelection(state.drawn() == Drawn.ROW);
    }
}
