// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.ParameterForm;

/** Which file is imported, and how it is to be read. */
final class ImportSourcePage extends WizardPage {
    private static final Texts TEXTS = Texts.of(ImportSourcePage.class);

    private final ImportModel model;
    private final Runnable changed;
    private Composite area;
    private Label description;
    private Text file;
    private @Nullable ParameterForm form;

    /** @param changed told when another file, importer or setting is chosen */
    ImportSourcePage(ImportModel model, Runnable changed) {
        super("source");
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
        label("import.with");
        var importers = Ids.set(new Combo(area, SWT.READ_ONLY), "import.with");
        model.importers().forEach(importer -> importers.add(UiLanguage.in(importer.name())));
        importers.select(0);
        importers.addListener(SWT.Selection, event -> {
            model.choose(model.importers().get(importers.getSelectionIndex()));
            showImporter();
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(importers);
        label(null);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(440, SWT.DEFAULT).applyTo(description);
        label("import.file");
        fileRow();
        showImporter();
        setControl(area);
        setPageComplete(model.problem() == null);
    }

    private void label(@Nullable String key) {
        var label = new Label(area, SWT.NONE);
        label.setText(key == null ? "" : UiLanguage.in(TEXTS.get(key)));
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
        var usual = model.importer().stream()
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

    private void showImporter() {
        if (form != null) {
            form.control().dispose();
        }
        description.setText(model.importer()
                .map(importer -> UiLanguage.in(importer.description()))
                .orElse(""));
        form = model.parameters()
                .map(parameters -> new ParameterForm(area, parameters, this::check))
                .orElse(null);
        if (form != null) {
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .indent(0, 8)
                    .applyTo(form.control());
        }
        area.layout(true, true);
    }

    private void check() {
        var shown = form;
        model.set(shown == null ? Map.of() : shown.settings());
        var wrong = shown == null ? null : shown.problem().orElse(null);
        var problem = wrong == null ? model.problem() : wrong;
        setErrorMessage(problem == null ? null : UiLanguage.in(problem));
        setPageComplete(problem == null);
        changed.run();
    }
}
