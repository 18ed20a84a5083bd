// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.ui.UiLanguage;

/** A page that is complete when its model finds nothing wrong; what is wrong is said as soon as a user has begun. */
abstract class CheckedPage extends WizardPage {
    private final Supplier<@Nullable Text> problem;

    CheckedPage(String name, Text title, Text description, Supplier<@Nullable Text> problem) {
        super(name);
        this.problem = problem;
        setTitle(UiLanguage.in(title));
        setDescription(UiLanguage.in(description));
    }

    /** Makes the fields; two columns. */
    abstract void fill(Composite area, WizardFields fields);

    @Override
    public final void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 8)
                .applyTo(area);
        fill(area, new WizardFields(area, this::check));
        setControl(area);
        setPageComplete(problem.get() == null);
    }

    /** Checks anew, after a change. */
    final void check() {
        var found = problem.get();
        setErrorMessage(found == null ? null : UiLanguage.in(found));
        setPageComplete(found == null);
        checked();
    }

    /** Something has changed. */
    void checked() {}
}
