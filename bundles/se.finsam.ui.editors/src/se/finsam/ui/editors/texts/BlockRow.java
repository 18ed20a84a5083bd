// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.ChartBlock;
import se.finsam.model.FinsamPackage;
import se.finsam.model.TableBlock;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.Places;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.editors.texts.presenter.TextFindings;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.CommandTarget;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.theme.Icons;
import se.finsam.ui.theme.ThemeColor;

/** A row of a section: a gutter for marks, and a field for prose or the choice of a table or a chart. */
final class BlockRow {
    private static final Texts TEXTS = Texts.of(BlockRow.class);
    private static final int GUTTER = 16;

    private final Composite area;
    private final Label gutter;
    private @Nullable ProseField field;
    private @Nullable Form<?> form;
    private boolean current;

    private BlockRow(Composite parent, boolean bullet) {
        area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults()
                .numColumns(bullet ? 3 : 2)
                .extendedMargins(6, 0, 0, 0)
                .spacing(6, 0)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        gutter = new Label(area, SWT.NONE);
        gutter.setBackground(parent.getBackground());
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .hint(GUTTER, SWT.DEFAULT)
                .applyTo(gutter);
        if (bullet) {
            var point = new Label(area, SWT.NONE);
            point.setText("•");
            point.setBackground(parent.getBackground());
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(point);
        }
        area.addListener(SWT.Paint, event -> {
            if (current) {
                event.gc.setBackground(ThemeColor.ACCENT.get());
                event.gc.fillRectangle(0, 0, 3, area.getSize().y);
            }
        });
    }

    /** A row of prose. */
    static BlockRow prose(Composite parent, ProseTarget target, ProseField.Host host) {
        var bullet = target instanceof ProseTarget.OfPoint
                || target instanceof ProseTarget.NewPoint
                || target instanceof ProseTarget.NewList;
        var row = new BlockRow(parent, bullet);
        var made = new ProseField(row.area, SWT.MULTI | SWT.WRAP, target, host);
        made.widget().setBackground(parent.getBackground());
        made.widget().setLineSpacing(2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made.widget());
        switch (target) {
            case ProseTarget.NewParagraph paragraph -> made.setHint(UiLanguage.in(TEXTS.get("hint.paragraph")));
            case ProseTarget.NewPoint point -> made.setHint(UiLanguage.in(TEXTS.get("hint.point")));
            case ProseTarget.NewList list -> made.setHint(UiLanguage.in(TEXTS.get("hint.point")));
            default -> {}
        }
        row.field = made;
        return row;
    }

    /** The place of a table. */
    static BlockRow table(Composite parent, TableBlock table, Places places, CommandTarget target) {
        var row = new BlockRow(parent, false);
        var form = new Form<TableBlock>(row.area, "texts.table", target);
        form.add(
                choice(places.tables()),
                Binding.<TableBlock, String>of(FinsamPackage.eINSTANCE.getTableBlock_Content())
                        .labelled(TEXTS.get("table")));
        row.form(form, parent);
        form.show(table);
        return row;
    }

    /** The place of a chart. */
    static BlockRow chart(Composite parent, ChartBlock chart, Places places, CommandTarget target) {
        var row = new BlockRow(parent, false);
        var form = new Form<ChartBlock>(row.area, "texts.chart", target);
        form.add(
                choice(places.charts()),
                Binding.<ChartBlock, String>of(FinsamPackage.eINSTANCE.getChartBlock_Content())
                        .labelled(TEXTS.get("chart")));
        form.add(FieldKind.lines(3), FinsamPackage.eINSTANCE.getChartBlock_AltText());
        row.form(form, parent);
        form.show(chart);
        return row;
    }

    private static FieldKind<String> choice(List<Places.Content> contents) {
        return new FieldKind.Choice<>(
                () -> contents.stream().map(Places.Content::content).toList(),
                content -> contents.stream()
                        .filter(known -> known.content().equals(content))
                        .map(known -> UiLanguage.in(known.name()))
                        .findFirst()
                        .orElse(content),
                null);
    }

    private void form(Form<?> made, Composite parent) {
        form = made;
        made.body().setBackground(parent.getBackground());
        for (var child : made.body().getChildren()) {
            if (child instanceof Label) {
                child.setBackground(parent.getBackground());
            }
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made.body());
    }

    Composite area() {
        return area;
    }

    @Nullable
    ProseField field() {
        return field;
    }

    /** Shows the element as it is now, and the findings about it. */
    void refresh(@Nullable EObject element, TextFindings findings) {
        if (field != null) {
            field.refresh();
        }
        if (form != null) {
            form.refresh();
        }
        mark(element == null ? List.of() : findings.at(element));
    }

    private void mark(List<CheckedFinding> found) {
        var worst = TextFindings.worst(found);
        gutter.setImage(worst.map(ProseStyle::icon).map(Icons::image).orElse(null));
        gutter.setToolTipText(worst.isEmpty() ? null : UiLanguage.in(TextFindings.messages(found)));
    }

    /** Shows whether the row is the one that is worked on. */
    void setCurrent(boolean isCurrent) {
        if (current != isCurrent) {
            current = isCurrent;
            area.redraw();
        }
    }

    /** Puts the focus in the row. */
    void setFocus() {
        if (field != null) {
            field.widget().setFocus();
        } else if (form != null) {
            form.setFocus();
        }
    }

    /** Places the row after another one, or first. */
    void placeAfter(@Nullable Control before) {
        if (before == null) {
            area.moveAbove(null);
        } else {
            area.moveBelow(before);
        }
    }

    void setId(String id) {
        if (field != null) {
            Ids.set(field.widget(), id);
        }
        Ids.set(area, id + ".row");
    }

    void dispose() {
        area.dispose();
    }

    static void exclude(Control control, boolean excluded) {
        control.setVisible(!excluded);
        ((GridData) control.getLayoutData()).exclude = excluded;
    }
}
