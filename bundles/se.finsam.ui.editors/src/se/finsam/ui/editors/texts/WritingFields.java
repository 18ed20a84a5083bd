// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.ResolvedFigure;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.FigureWriting;

/** How a figure is to be written: decimals, unit, words and sign. */
final class WritingFields {
    private static final Texts TEXTS = Texts.of(WritingFields.class);
    private static final java.util.List<Unit> UNITS = java.util.List.of(Unit.KR, Unit.TKR, Unit.MKR);
    private static final int DECIMALS = 3;

    private final Combo decimals;
    private final Combo unit;
    private final Button withUnit;
    private final Button word;
    private final Button absolute;
    private final Button signed;

    WritingFields(Composite parent, Consumer<FigureWriting> changed) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        decimals = combo(area, "decimals");
        decimals.add(text("asShown"));
        for (var i = 0; i <= DECIMALS; i++) {
            decimals.add(Integer.toString(i));
        }
        unit = combo(area, "unit");
        unit.add(text("asReport"));
        UNITS.forEach(money -> unit.add(UiLanguage.figures().unit(money)));
        withUnit = check(area, "withUnit");
        GridDataFactory.swtDefaults().span(3, 1).applyTo(withUnit);
        new Label(area, SWT.NONE).setText(text("writing"));
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(line);
        GridDataFactory.fillDefaults().span(6, 1).applyTo(line);
        word = check(line, "word");
        absolute = check(line, "absolute");
        signed = check(line, "signed");
        for (var control : new org.eclipse.swt.widgets.Control[] {decimals, unit, withUnit, word, absolute, signed}) {
            control.addListener(SWT.Selection, event -> changed.accept(entered()));
        }
    }

    private static Combo combo(Composite area, String name) {
        new Label(area, SWT.NONE).setText(text(name));
        return Ids.set(new Combo(area, SWT.READ_ONLY), "picker." + name);
    }

    private static Button check(Composite area, String name) {
        var button = Ids.set(new Button(area, SWT.CHECK), "picker." + name);
        button.setText(text(name));
        return button;
    }

    private static String text(String name) {
        return UiLanguage.in(TEXTS.get("pick." + name));
    }

    private FigureWriting entered() {
        var places = decimals.getSelectionIndex();
        @Nullable Unit money = unit.getSelectionIndex() < 1 ? null : UNITS.get(unit.getSelectionIndex() - 1);
        return new FigureWriting(
                places < 1 ? null : Integer.valueOf(places - 1),
                money,
                withUnit.getSelection(),
                word.getSelection(),
                absolute.getSelection(),
                signed.getSelection());
    }

    /** Shows how a figure is written; what does not go with it is not offered. */
    void show(ResolvedFigure figure, FigureWriting writing) {
        var isNumber = figure.text() == null;
        var wanted = writing.decimals();
        decimals.select(wanted == null || wanted > DECIMALS ? 0 : wanted + 1);
        unit.select(writing.unit() == null ? 0 : UNITS.indexOf(writing.unit()) + 1);
        withUnit.setSelection(writing.withUnit());
        word.setSelection(writing.word());
        absolute.setSelection(writing.absolute());
        signed.setSelection(writing.signed());
        decimals.setEnabled(isNumber);
        unit.setEnabled(isNumber && figure.unit().isMoney());
        withUnit.setEnabled(isNumber && figure.unit() != Unit.COUNT);
        word.setEnabled(isNumber && !figure.unit().isMoney());
        absolute.setEnabled(isNumber);
        signed.setEnabled(isNumber);
    }
}
