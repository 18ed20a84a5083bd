// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.analysis.compare.presenter.CompareState;
import se.finsam.ui.analysis.compare.presenter.Passage;
import se.finsam.ui.theme.Icons;

/** What the figures say, as a text to be taken into a report. */
final class WordsPage {
    private static final Texts TEXTS = Texts.of(WordsPage.class);

    private final Composite composite;
    private final StyledText text;
    private List<Passage> shown = List.of();

    WordsPage(Composite parent) {
        composite = Layouts.columns(parent, 2);
        ((GridLayout) composite.getLayout()).marginRight = Layouts.GAP;
        ((GridLayout) composite.getLayout()).marginTop = Layouts.GAP / 2;
        var hint = new Label(composite, SWT.WRAP);
        hint.setText(UiLanguage.in(TEXTS.get("words.hint")));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(Layouts.GAP, 0)
                .applyTo(hint);
        var copy = Ids.set(new Button(composite, SWT.PUSH), "words.copy");
        copy.setText(UiLanguage.in(TEXTS.get("words.copy")));
        copy.setImage(Icons.image("copy"));
        copy.addListener(SWT.Selection, event -> copy());
        text = Layouts.reading(composite, "words.text");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text);
    }

    Composite control() {
        return composite;
    }

    void setFocus() {
        text.setFocus();
    }

    void show(CompareState state) {
        var result = state.result();
        if (result != null && !result.words().equals(shown)) {
            shown = result.words();
            write();
        }
    }

    private void write() {
        var written = new StringBuilder();
        var headings = new ArrayList<StyleRange>();
        for (var passage : shown) {
            var heading = UiLanguage.in(passage.heading());
            headings.add(new StyleRange(written.length(), heading.length(), null, null, SWT.BOLD));
            written.append(heading).append('\n');
            passage.sentences()
                    .forEach(sentence -> written.append(UiLanguage.in(sentence)).append('\n'));
            written.append('\n');
        }
        text.setText(written.toString().stripTrailing());
        text.setStyleRanges(headings.toArray(StyleRange[]::new));
    }

    private void copy() {
        var selected = text.getSelectionText();
        Copies.text(text.getDisplay(), selected.isEmpty() ? text.getText() : selected);
    }
}
