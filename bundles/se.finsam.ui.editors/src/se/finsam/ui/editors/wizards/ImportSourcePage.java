// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.finsam.api.ImporterContribution;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.session.Session;

/** Which file is imported, and how it is to be read. */
final class ImportSourcePage extends WizardPage {
    private static final Texts TEXTS = Texts.of(ImportSourcePage.class);

    private final Session session;
    private final ImportModel model;
    private final Runnable changed;
    private Composite area;
    private ContributionFields<ImporterContribution> importer;
    private Text file;

    /** @param changed told when another file, importer or setting is chosen */
    ImportSourcePage(Session session, ImportModel model, Runnable changed) {
        super("source");
        this.session = session;
        this.model = model;
        this.changed = changed;
        setTitle(UiLanguage.in(TEXTS.get("import.title")));
        setDescription(UiLanguage.in(TEXTS.get("import.what")));
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 8)
                .applyTo(area);
        importer = new ContributionFields<>(
                area, "import.with", TEXTS.get("import.with"), model.importer(), session, this::check);
        label("import.file");
        fileRow();
        importer.showParameters();
        setControl(area);
        setPageComplete(model.problem() == null);
    }

    private void label(String key) {
        var label = new Label(area, SWT.NONE);
        label.setText(UiLanguage.in(TEXTS.get(key)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void fileRow() {
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        file = Ids.set(new Text(row, SWT.BORDER), "import.file");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        file.addListener(SWT.Modify, event -> {
            model.setFile(file.getText());
            check();
        });
        var browse = Ids.set(new Button(row, SWT.PUSH), "import.browse");
        browse.setText(UiLanguage.in(TEXTS.get("association.browse")));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        var usual = model.importer().get().stream()
                .flatMap(importer -> importer.extensions().stream())
                .map(extension -> "*." + extension)
                .collect(Collectors.joining(";"));
        dialog.setFilterExtensions(
                Stream.of(usual, "*").filter(each -> !each.isEmpty()).toArray(String[]::new));
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        var problem = importer.problem().orElse(model.problem());
        setErrorMessage(problem == null ? null : UiLanguage.in(problem));
        setPageComplete(problem == null);
        changed.run();
    }
}
