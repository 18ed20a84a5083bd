// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Intervention;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;
import se.finsam.model.edit.command.SetReference;
import se.finsam.model.text.Names;
import se.finsam.ui.Ids;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.ScrollPane;
import se.finsam.ui.session.Session;

/** The municipalities that take part in an intervention, one box to tick for each there is. */
final class MemberTicks {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final Session session;
    private final Composite boxes;
    private List<Member> offered = List.of();
    private @Nullable Intervention intervention;

    /** Adds a row to a form, under the fields that it has. */
    MemberTicks(Form<?> form, Session session) {
        this.session = session;
        var label = new Label(form.body(), SWT.NONE);
        label.setText(UiLanguage.in(Labels.of(P.getIntervention_Municipalities())));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label);
        boxes = Ids.set(new Composite(form.body(), SWT.NONE), "intervention.municipalities");
        RowLayoutFactory.fillDefaults().wrap(true).spacing(12).applyTo(boxes);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(boxes);
    }

    private List<Member> members() {
        var taking = intervention == null ? List.<Member>of() : intervention.getMunicipalities();
        return session.association().getMembers().stream()
                .filter(member -> member.getKind() == MemberKind.MUNICIPALITY || taking.contains(member))
                .toList();
    }

    void show(@Nullable Intervention shown) {
        intervention = shown;
        refresh();
    }

    void refresh() {
        if (!offered.equals(members())) {
            offered = members();
            for (var box : boxes.getChildren()) {
                box.dispose();
            }
            offered.forEach(this::addBox);
            boxes.requestLayout();
            ScrollPane.reflow(boxes);
        }
        for (var i = 0; i < offered.size(); i++) {
            var box = (Button) boxes.getChildren()[i];
            box.setText(UiLanguage.in(Names.of(offered.get(i))));
            box.setSelection(
                    intervention != null && intervention.getMunicipalities().contains(offered.get(i)));
            box.setEnabled(intervention != null);
        }
    }

    private void addBox(Member member) {
        var box = Ids.set(new Button(boxes, SWT.CHECK), "intervention.municipalities." + member.getKey());
        box.addListener(SWT.Selection, event -> tick(member, box.getSelection()));
    }

    private void tick(Member member, boolean isTaking) {
        if (intervention == null) {
            return;
        }
        var taking = new ArrayList<>(intervention.getMunicipalities());
        taking.remove(member);
        if (isTaking) {
            taking.add(member);
        }
        session.execute(SetReference.create(intervention, P.getIntervention_Municipalities(), taking));
    }
}
