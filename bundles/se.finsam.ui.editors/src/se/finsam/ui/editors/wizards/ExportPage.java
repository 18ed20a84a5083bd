// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.finsam.api.ExporterContribution;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** What is exported, how and where to. */
final class ExportPage extends WizardPage {
    private static final Texts TEXTS = Texts.of(ExportPage.class);

    private final Session session;
    private final ExportModel model;
    private ContributionFields<ExporterContribution> exporter;
    private Text file;
    private Button open;

    ExportPage(Session session, ExportModel model) {
        super("export");
        this.session = session;
        this.model = model;
        setTitle(UiLanguage.in(TEXTS.get("export.title")));
        setDescription(UiLanguage.in(TEXTS.get("export.what")));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 8)
                .applyTo(area);
        exporter = new ContributionFields<>(
                area, "export.with", TEXTS.get("export.with"), model.exporter(), session, this::changed);
        new WizardFields(area, this::check)
                .choice("export.years", model.choices(), each -> UiLanguage.in(each.name()), 0, model::choose);
        fileRow(area);
        open = Ids.set(new Button(area, SWT.CHECK), "export.open");
        open.setText(UiLanguage.in(TEXTS.get("export.open")));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
        exporter.showParameters();
        setControl(area);
        setPageComplete(model.problem() == null);
    }

    private void fileRow(Composite area) {
        var label = new Label(area, SWT.NONE);
        label.setText(UiLanguage.in(TEXTS.get("export.file")));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        file = Ids.set(new Text(row, SWT.BORDER), "export.file");
        file.setText(model.file());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(320, SWT.DEFAULT)
                .applyTo(file);
        file.addListener(SWT.Modify, event -> {
            model.setFile(file.getText());
            check();
        });
        var browse = Ids.set(new Button(row, SWT.PUSH), "export.browse");
        browse.setText(UiLanguage.in(TEXTS.get("association.browse")));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(model.exporter().get().stream()
                .map(each -> "*." + each.extension())
                .toArray(String[]::new));
        dialog.setFileName(
                model.path().map(path -> String.valueOf(path.getFileName())).orElse(""));
        model.path().ifPresent(path -> dialog.setFilterPath(String.valueOf(path.getParent())));
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** True if the file is to be shown when it is written. */
    boolean opens() {
        return open.getSelection();
    }

    private void changed() {
        var name = model.withEnding(file.getText());
        if (!name.equals(file.getText())) {
            file.setText(name);
        }
        check();
    }

    private void check() {
        var problem = exporter.problem().orElse(model.problem());
        setErrorMessage(problem == null ? null : UiLanguage.in(problem));
        setPageComplete(problem == null);
    }
}
