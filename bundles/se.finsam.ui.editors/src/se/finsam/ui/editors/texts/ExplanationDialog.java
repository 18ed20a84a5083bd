// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Association;
import se.finsam.model.Explanation;
import se.finsam.model.LineItem;
import se.finsam.model.Named;
import se.finsam.model.Subject;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.Deviations;

/** Asks what an explanation is about, the largest deviations first, and for a new one also for its text. */
final class ExplanationDialog extends Dialog {
    private static final Texts TEXTS = Texts.of(ExplanationDialog.class);

    private final Association association;
    private final Deviations deviations;
    private final @Nullable Explanation changed;
    private CheckboxTableViewer viewer;
    private org.eclipse.swt.widgets.@Nullable Text text;
    private List<Named> chosen = List.of();
    private String prose = "";

    /**
     * @param changed the explanation whose deviations are changed; null for a new one
     */
    ExplanationDialog(Shell parent, Association association, Deviations deviations, @Nullable Explanation changed) {
        super(parent);
        this.association = association;
        this.deviations = deviations;
        this.changed = changed;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The chosen subjects. */
    List<Subject> subjects() {
        return chosen.stream()
                .filter(Subject.class::isInstance)
                .map(Subject.class::cast)
                .toList();
    }

    /** The chosen line items. */
    List<LineItem> items() {
        return chosen.stream()
                .filter(LineItem.class::isInstance)
                .map(LineItem.class::cast)
                .toList();
    }

    /** The text of a new explanation. */
    String prose() {
        return prose;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiLanguage.in(TEXTS.get(changed == null ? "explanation.add" : "explanation.change.title")));
        Ids.set(shell, "notes.explanation");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 420).applyTo(area);
        new Label(area, SWT.NONE).setText(UiLanguage.in(TEXTS.get("explanation.choose")));
        var frame = new Composite(area, SWT.NONE);
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        viewer = new CheckboxTableViewer(new Table(frame, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE));
        Ids.set(viewer.getTable(), "explanation.choices");
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "explanation.about", SWT.LEFT, 70, element -> UiLanguage.in(Names.of(element)));
        column(layout, "explanation.deviation", SWT.RIGHT, 30, deviations::of);
        viewer.setInput(deviations.candidates(association));
        if (changed != null) {
            viewer.setCheckedElements(Deviations.about(changed).toArray());
        }
        viewer.addCheckStateListener(event -> check());
        if (changed == null) {
            new Label(area, SWT.NONE).setText(UiLanguage.in(TEXTS.get("explanation.text")));
            text = Ids.set(
                    new org.eclipse.swt.widgets.Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL),
                    "explanation.prose");
            text.addListener(SWT.Modify, event -> check());
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(SWT.DEFAULT, 80)
                    .applyTo(text);
        }
        return area;
    }

    private void column(
            TableColumnLayout layout,
            String name,
            int align,
            int weight,
            java.util.function.Function<Named, String> label) {
        var column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(UiLanguage.in(TEXTS.get(name)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> label.apply((Named) element)));
    }

    private void check() {
        chosen = java.util.Arrays.stream(viewer.getCheckedElements())
                .map(Named.class::cast)
                .toList();
        prose = text == null ? "" : text.getText().strip().replaceAll("\\R", " ");
        getButton(OK).setEnabled(!chosen.isEmpty() && (changed != null || !prose.isEmpty()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        var verb = changed == null ? "explanation.ok" : "explanation.set";
        Ids.set(createButton(parent, OK, UiLanguage.in(TEXTS.get(verb)), true), "explanation.ok")
                .setEnabled(false);
        Ids.set(
                createButton(parent, IDialogConstants.CANCEL_ID, UiLanguage.in(TEXTS.get("pick.cancel")), false),
                "explanation.cancel");
    }
}
