// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinsamPackage;
import se.finsam.model.GrantDecision;
import se.finsam.model.Intervention;
import se.finsam.model.InterventionYear;
import se.finsam.model.Measure;
import se.finsam.model.text.Texts;
import se.finsam.ui.editors.names.AliasTable;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.session.Session;

/** What an intervention costs and achieves, what has been granted to it, how it is described and its other names. */
final class InterventionDetails {
    private static final Texts TEXTS = Texts.of(InterventionDetails.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final YearsSection yearsSection;
    private final GrantsSection grants;
    private final MeasuresSection measures;
    private final Form<Intervention> description;
    private final MemberTicks municipalities;
    private final AliasTable names;

    /** @param open leads to where a measure is entered */
    InterventionDetails(Composite body, Session session, InterventionYears years, Consumer<Measure> open) {
        yearsSection = new YearsSection(body, session, years);
        grants = new GrantsSection(body, session);
        measures = new MeasuresSection(body, session, open);
        description = new Form<>(body, "intervention", session::execute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(description.body());
        description.heading(TEXTS.get("description"));
        municipalities = new MemberTicks(description, session);
        description.add(FieldKind.lines(2), P.getIntervention_TargetGroup());
        description.add(FieldKind.whole(), P.getIntervention_AgeFrom());
        description.add(FieldKind.whole(), P.getIntervention_AgeTo());
        description.add(FieldKind.lines(4), P.getIntervention_Purpose());
        description.add(FieldKind.lines(4), P.getIntervention_Method());
        description.add(FieldKind.text(), P.getSubject_Key());
        names = new AliasTable(body, "intervention.names", P.getSubject_Aliases(), session::execute);
    }

    void show(@Nullable Intervention shown) {
        description.show(shown);
        municipalities.show(shown);
        yearsSection.refresh();
        grants.show(shown);
        measures.show(shown);
        names.show(shown);
    }

    void refresh() {
        description.refresh();
        municipalities.refresh();
        yearsSection.refresh();
        grants.refresh();
        measures.refresh();
        names.refresh();
    }

    void reveal(GrantDecision grant) {
        grants.reveal(grant);
    }

    void reveal(InterventionYear year) {
        yearsSection.reveal(year.getYear());
    }
}
