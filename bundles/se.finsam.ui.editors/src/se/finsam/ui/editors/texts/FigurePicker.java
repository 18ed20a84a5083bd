// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import se.finsam.core.statement.FigureReference;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.texts.presenter.FigureCatalog;
import se.finsam.ui.editors.texts.presenter.FigureCatalogBuilder;
import se.finsam.ui.editors.texts.presenter.FigurePicking;
import se.finsam.ui.session.Session;
import se.finsam.ui.theme.ThemeColor;

/** Lets the user pick a figure by statement, line and year, and say how it is to be written. */
final class FigurePicker extends Dialog {
    private static final Texts TEXTS = Texts.of(FigurePicker.class);

    private final Session session;
    private final int year;
    private final @Nullable FigureReference first;
    private org.eclipse.swt.widgets.Text search;
    private FigureLists lists;
    private WritingFields fields;
    private Label becomes;
    private Label reference;
    private @Nullable FigurePicking picking;
    private @Nullable String picked;

    /**
     * @param first the reference that is being replaced; null for none
     */
    FigurePicker(Shell parent, Session session, int year, @Nullable FigureReference first) {
        super(parent);
        this.session = session;
        this.year = year;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog; the reference without braces, or nothing when the user does not want to. */
    Optional<String> pick() {
        return open() == OK ? Optional.ofNullable(picked) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text(first == null ? "pick.title" : "pick.replace"));
        Ids.set(shell, "texts.picker");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 470).applyTo(area);
        new Label(area, SWT.NONE).setText(text("pick.search"));
        search = Ids.set(
                new org.eclipse.swt.widgets.Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
                "picker.search");
        search.addListener(SWT.Modify, event -> search());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                lists.setFocus();
                event.doit = false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        lists = new FigureLists(sash, this::chosen, this::chosen, this::okPressed);
        fields = new WritingFields(area, writing -> {
            if (picking != null) {
                picking.write(writing);
                showResult();
            }
        });
        result(area);
        load(area);
        return area;
    }

    private void result(Composite area) {
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(text("pick.becomes"));
        becomes = Ids.set(new Label(line, SWT.NONE), "picker.becomes");
        becomes.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        becomes.setText(text("pick.loading"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(becomes);
        var label = new Label(line, SWT.NONE);
        label.setText(text("pick.reference"));
        label.setForeground(ThemeColor.MUTED.get());
        reference = Ids.set(new Label(line, SWT.RIGHT), "picker.reference");
        reference.setForeground(ThemeColor.MUTED.get());
        GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).applyTo(reference);
    }

    private void load(Composite area) {
        var snapshot = session.snapshot();
        var templates = session.templates();
        new Background(area, text("pick.loading"))
                .run(cancelled -> FigureCatalogBuilder.build(snapshot, templates, year, cancelled), this::loaded);
    }

    private void loaded(FigureCatalog catalog) {
        var made = new FigurePicking(catalog);
        picking = made;
        if (first != null) {
            made.begin(first);
        }
        if (search.getText().isBlank()) {
            lists.show(made.groups(), false);
            showChoice();
        } else {
            search();
        }
    }

    private void search() {
        if (picking != null) {
            picking.search(search.getText());
            lists.show(picking.groups(), !search.getText().isBlank());
            showChoice();
        }
    }

    private void chosen(FigureCatalog.Line line) {
        if (picking != null && !picking.line().equals(Optional.of(line))) {
            picking.choose(line);
            showChoice();
        }
    }

    private void chosen(FigureCatalog.Choice choice) {
        if (picking != null && !picking.choice().equals(Optional.of(choice))) {
            picking.choose(choice);
            fields.show(choice.figure(), picking.writing());
            showResult();
        }
    }

    private void showChoice() {
        if (picking == null) {
            return;
        }
        lists.select(picking.line(), picking.choice());
        var writing = picking.writing();
        picking.choice().ifPresent(choice -> fields.show(choice.figure(), writing));
        showResult();
    }

    private void showResult() {
        if (picking == null) {
            return;
        }
        var nothing = picking.groups().isEmpty();
        becomes.setText(nothing ? text("pick.nothing") : picking.text());
        reference.setText(picking.reference().orElse(""));
        reference.setToolTipText(reference.getText());
        var ok = getButton(OK);
        if (ok != null) {
            ok.setEnabled(picking.choice().isPresent() && !nothing);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.set(createButton(parent, OK, text("pick.ok"), true), "picker.ok").setEnabled(false);
        Ids.set(createButton(parent, IDialogConstants.CANCEL_ID, text("pick.cancel"), false), "picker.cancel");
    }

    @Override
    protected void okPressed() {
        if (picking != null && picking.reference().isPresent()) {
            picked = picking.reference().get();
            super.okPressed();
        }
    }

    private static String text(String key) {
        return UiLanguage.in(TEXTS.get(key));
    }
}
