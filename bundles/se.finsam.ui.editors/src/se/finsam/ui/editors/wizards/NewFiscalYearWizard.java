// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FiscalYear;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Form;
import se.finsam.ui.session.Session;

/** Opens a fiscal year, having shown what it takes over. */
public final class NewFiscalYearWizard extends SessionWizard {
    private static final Texts TEXTS = Texts.of(NewFiscalYearWizard.class);
    private static final int ITEMS = 5;
    private static final int WIDTH = 440;

    private final Session session;
    private final NewYearModel model;
    private final Page page;
    private @Nullable FiscalYear added;

    /** A wizard for an association. */
    public NewFiscalYearWizard(Session session) {
        this.session = session;
        model = new NewYearModel(session.association());
        page = new Page(model);
        setWindowTitle(UiLanguage.in(TEXTS.get("year.title")));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var refusal = session.execute(model.command());
        if (refusal != null) {
            page.setErrorMessage(UiLanguage.in(refusal));
            return false;
        }
        added = new AssociationQuery(session.association())
                .year(Integer.parseInt(model.year()))
                .orElse(null);
        return true;
    }

    @Override
    Optional<EObject> made() {
        return Optional.ofNullable(added);
    }

    private static final class Page extends CheckedPage {
        private final NewYearModel model;
        private final List<Label> whats = new ArrayList<>();
        private final List<Label> whichs = new ArrayList<>();

        Page(NewYearModel model) {
            super("year", TEXTS.get("year.title"), TEXTS.get("year.what"), model::problem);
            this.model = model;
        }

        @Override
        void fill(Composite area, WizardFields fields) {
            fields.text("year.year", model.year(), 8, model::setYear);
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .indent(0, 8)
                    .applyTo(Form.heading(area, TEXTS.get("year.carried")));
            for (var i = 0; i < ITEMS; i++) {
                var what = new Label(area, SWT.NONE);
                GridDataFactory.fillDefaults()
                        .align(SWT.BEGINNING, SWT.BEGINNING)
                        .applyTo(what);
                whats.add(what);
                var which = Ids.set(new Label(area, SWT.WRAP), "year.carried." + i);
                GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .hint(WIDTH, SWT.DEFAULT)
                        .applyTo(which);
                whichs.add(which);
            }
            checked();
        }

        @Override
        void checked() {
            var carried = model.carried();
            for (var i = 0; i < ITEMS; i++) {
                var item = i < carried.size() ? carried.get(i) : null;
                whats.get(i).setText(item == null ? "" : UiLanguage.in(item.what()));
                whichs.get(i).setText(item == null ? "" : UiLanguage.in(item.which()));
            }
            whats.getFirst().getParent().requestLayout();
        }
    }
}
