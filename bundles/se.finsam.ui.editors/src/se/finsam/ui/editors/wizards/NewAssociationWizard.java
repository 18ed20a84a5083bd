// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;

/** Makes the file of a new association. */
public final class NewAssociationWizard extends Wizard {
    private static final Texts TEXTS = Texts.of(NewAssociationWizard.class);

    private final NewAssociationModel model;
    private final Predicate<Path> mayReplace;
    private final Page page;
    private @Nullable Path file;

    /** A wizard that proposes a file in the user's folder and asks before it replaces one. */
    public NewAssociationWizard() {
        this(Path.of(System.getProperty("user.home", "")), LocalDate.now().getYear(), null);
    }

    NewAssociationWizard(Path folder, int year, @Nullable Predicate<Path> mayReplace) {
        this.mayReplace = mayReplace == null ? this::ask : mayReplace;
        model = new NewAssociationModel(folder, year);
        page = new Page(model);
        setWindowTitle(UiLanguage.in(TEXTS.get("association.title")));
        addPage(page);
    }

    private boolean ask(Path target) {
        return MessageDialog.openQuestion(
                getShell(),
                UiLanguage.in(TEXTS.get("association.replace.title")),
                UiLanguage.in(TEXTS.get("association.replace", target.toString())));
    }

    /** The file that was made; absent before the wizard is finished. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean performFinish() {
        var target = model.file();
        if (target.isEmpty() || model.replaces() && !mayReplace.test(target.get())) {
            return false;
        }
        try {
            file = model.create();
            return true;
        } catch (AssociationFileException e) {
            page.setErrorMessage(UiLanguage.in(e.problem()));
            return false;
        }
    }

    private static final class Page extends CheckedPage {
        private final NewAssociationModel model;
        private Text file;
        private boolean isProposing;

        Page(NewAssociationModel model) {
            super("association", TEXTS.get("association.title"), TEXTS.get("association.what"), model::problem);
            this.model = model;
        }

        @Override
        void fill(Composite area, WizardFields fields) {
            fields.text("association.name", "", 0, model::setName);
            fields.text("association.number", "", 16, model::setNumber);
            fields.text("association.year", model.year(), 8, model::setYear);
            var label = new Label(area, SWT.NONE);
            label.setText(UiLanguage.in(TEXTS.get("association.file")));
            var row = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            file = Ids.set(new Text(row, SWT.BORDER), "association.file");
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .hint(320, SWT.DEFAULT)
                    .applyTo(file);
            file.addListener(SWT.Modify, event -> typed());
            var browse = Ids.set(new Button(row, SWT.PUSH), "association.browse");
            browse.setText(UiLanguage.in(TEXTS.get("association.browse")));
            browse.addListener(SWT.Selection, event -> browse());
        }

        private void typed() {
            if (!isProposing) {
                model.setFile(file.getText());
                check();
            }
        }

        private void browse() {
            var dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFilterExtensions(new String[] {"*.finsam"});
            model.file().ifPresent(path -> {
                dialog.setFilterPath(String.valueOf(path.getParent()));
                dialog.setFileName(String.valueOf(path.getFileName()));
            });
            var chosen = dialog.open();
            if (chosen != null) {
                file.setText(chosen);
            }
        }

        @Override
        void checked() {
            if (!file.getText().strip().equals(model.fileText()) && !file.isFocusControl()) {
                isProposing = true;
                file.setText(model.fileText());
                isProposing = false;
            }
            if (model.problem() == null) {
                setMessage(UiLanguage.in(
                        model.replaces()
                                ? TEXTS.get(
                                        "association.exists",
                                        model.file().orElseThrow().getFileName())
                                : TEXTS.get("association.what")));
            }
        }
    }
}
