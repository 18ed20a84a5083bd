// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Focus;
import se.finsam.model.GrantDecision;
import se.finsam.model.Intervention;
import se.finsam.model.InterventionYear;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Texts;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.wizards.NewInterventionWizard;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.MasterDetail;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** The interventions: a list to choose from, and all that is known of the chosen one. */
public final class InterventionsPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(InterventionsPage.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private Session session;
    private InterventionList list;
    private InterventionYears years;
    private MasterDetail<Intervention> view;
    private Form<Intervention> period;
    private Form<Intervention> key;
    private Text search;
    private PageContext context;
    private @Nullable InterventionDetails details;

    @Override
    public void create(Composite parent, PageContext context) {
        this.context = context;
        session = context.session();
        list = new InterventionList(session.association(), LocalDate.now());
        years = new InterventionYears(session);
        view = new MasterDetail<>(parent, "intervention", TEXTS.get("heading"), 32, session::execute);
        createList();
        createFacts();
        view.table().onSelect(shown -> show(shown.orElse(null)));
        parent.getDisplay().asyncExec(() -> {
            if (!view.control().isDisposed()) {
                details();
            }
        });
    }

    /** What stands beneath the first fields; made in an event of its own, so that nobody waits for all of the page at once. */
    private InterventionDetails details() {
        if (details == null) {
            details = new InterventionDetails(view.details(), session, years, context::reveal);
            details.show(view.table().selected().orElse(null));
            ScrollPane.reflow(view.form().body());
        }
        return details;
    }

    private void createList() {
        var table = view.table();
        search = Ids.set(
                new Text(table.control().getParent(), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
                "intervention.search");
        search.setMessage(UiLanguage.in(TEXTS.get("search")));
        search.moveAbove(table.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> {
            list.search(search.getText());
            refresh();
        });
        table.column(TEXTS.get("intervention"), 8, InterventionList::name)
                .column(TEXTS.get("code"), 2, InterventionList::code)
                .column(TEXTS.get("status"), 3, list::status)
                .adding(TEXTS.get("add"), this::openWizard)
                .removing(TEXTS.get("remove"), RemoveElement::create)
                .moving();
    }

    private @Nullable ModelCommand openWizard() {
        var wizard = new NewInterventionWizard(session);
        if (new WizardDialog(view.control().getShell(), wizard).open() == Window.OK) {
            wizard.added().ifPresent(this::reveal);
        }
        return null;
    }

    private void createFacts() {
        var form = view.form();
        form.add(FieldKind.text(), P.getNamed_Name());
        form.add(FieldKind.text(), P.getSubject_ShortName());
        var pair = new Composite(view.details(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 0).applyTo(pair);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
        key = new Form<>(pair, "intervention", session::execute);
        period = new Form<>(pair, "intervention", session::execute);
        for (var half : List.of(key, period)) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.BEGINNING)
                    .applyTo(half.body());
        }
        key.add(FieldKind.text(), P.getSubject_Code());
        key.add(FieldKind.literal(Focus.VALUES), P.getIntervention_Focus());
        key.add(
                FieldKind.elementOrNone(() -> List.copyOf(session.association().getMembers())),
                P.getIntervention_ProjectOwner());
        key.add(
                FieldKind.elementOrNone(() -> {
                    var shown = key.shown();
                    return shown == null ? List.<Intervention>of() : list.wholes(shown);
                }),
                P.getIntervention_PartOf());
        period.add(FieldKind.date(), P.getIntervention_StartDate());
        period.add(FieldKind.date(), P.getIntervention_EndDate());
        period.add(FieldKind.text(), P.getIntervention_EndReason());
        period.add(FieldKind.tick(), P.getIntervention_MadePermanent());
        period.add(FieldKind.tick(), P.getIntervention_EsfFunded());
        LabelColumn.align(List.of(form, key));
    }

    private void show(@Nullable Intervention shown) {
        years.show(shown);
        key.show(shown);
        period.show(shown);
        if (details != null) {
            details.show(shown);
        }
    }

    @Override
    public void refresh() {
        view.show(list.shown());
        key.refresh();
        period.refresh();
        if (details != null) {
            details.refresh();
        }
    }

    @Override
    public boolean shows(Object target) {
        return target instanceof Intervention || target instanceof EObject part && owner(part) != null;
    }

    private static @Nullable Intervention owner(EObject part) {
        var step = part;
        while (step != null && !(step instanceof Intervention)) {
            step = step.eContainer();
        }
        return (Intervention) step;
    }

    @Override
    public void reveal(Object target) {
        if (!(target instanceof EObject part) || EcoreUtil.getRootContainer(part) != session.association()) {
            return;
        }
        var intervention = owner(part);
        if (intervention == null) {
            return;
        }
        if (!list.shown().contains(intervention)) {
            search.setText("");
        }
        view.table().select(intervention);
        switch (part) {
            case GrantDecision grant -> details().reveal(grant);
            case InterventionYear year -> details().reveal(year);
            default -> setFocus();
        }
    }

    @Override
    public void setFocus() {
        view.table().table().setFocus();
    }
}
