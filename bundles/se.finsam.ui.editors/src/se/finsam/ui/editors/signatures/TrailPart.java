// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.signatures;

import java.time.Instant;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Person;
import se.finsam.model.SigningEvent;
import se.finsam.model.SigningEventKind;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddElement;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SetSigning;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Binding;
import se.finsam.ui.form.ElementTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Form;
import se.finsam.ui.form.Labels;
import se.finsam.ui.session.Session;

/** The e-signing: where it was done, and its steps. */
final class TrailPart {
    private static final Texts TEXTS = Texts.of(TrailPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int FORM = 440;

    private final Session session;
    private final Form<AnnualReport> form;
    private final ElementTable<SigningEvent> events;

    TrailPart(Composite parent, Session session) {
        this.session = session;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(24, 0)
                .applyTo(area);
        form = new Form<>(area, "signing", session::execute);
        GridDataFactory.fillDefaults().hint(FORM, SWT.DEFAULT).applyTo(form.body());
        form.heading(TEXTS.get("signing"));
        form.add(FieldKind.text(), of(P.getSigningCase_System()));
        form.add(FieldKind.text(), of(P.getSigningCase_TransactionId()));
        form.add(FieldKind.text(), of(P.getSigningCase_Document()));
        form.add(FieldKind.date(), of(P.getSigningCase_Created()));
        form.add(FieldKind.date(), of(P.getSigningCase_Completed()));
        form.add(FieldKind.text(), of(P.getSigningCase_Status()));
        events = new ElementTable<SigningEvent>(area, "events", TEXTS.get("events"), session::execute)
                .column(Moments.kind(), Binding.of(P.getSigningEvent_Time()), 4)
                .column(
                        FieldKind.literal(SigningEventKind.VALUES),
                        Binding.<SigningEvent, SigningEventKind>of(P.getSigningEvent_Kind())
                                .labelled(TEXTS.get("step")),
                        3)
                .column(FieldKind.elementOrNone(this::persons), Binding.of(P.getSigningEvent_Person()), 5)
                .column(FieldKind.text(), Binding.of(P.getSigningEvent_TimeSource()), 3)
                .adding(TEXTS.get("event.add"), this::add)
                .removing(TEXTS.get("event.remove"), RemoveElement::create);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(events.control());
    }

    @SuppressWarnings("unchecked")
    private static <V> Binding<AnnualReport, V> of(EAttribute attribute) {
        return new Binding<>(
                attribute.getName(),
                Labels.of(attribute),
                report -> report.getSigning() == null
                        ? null
                        : (V) report.getSigning().eGet(attribute),
                (report, value) -> SetSigning.create(report, attribute, value));
    }

    private List<Person> persons() {
        return session.association().getPersons();
    }

    private @Nullable ModelCommand add() {
        var report = form.shown();
        if (report == null) {
            return null;
        }
        var dialog = new EntryDialog(events.control().getShell(), TEXTS.get("event.add"));
        var kind = dialog.ask(
                "new.kind", TEXTS.get("step"), FieldKind.literal(SigningEventKind.VALUES), SigningEventKind.SENT);
        var who = dialog.ask(
                "new.person", Labels.of(P.getSigningEvent_Person()), FieldKind.elementOrNone(this::persons), null);
        var when = dialog.ask("new.time", Labels.of(P.getSigningEvent_Time()), Moments.kind(), Instant.now());
        return dialog.openWhen(() -> when.get() != null, () -> {
            var event = FinsamFactory.eINSTANCE.createSigningEvent();
            event.setKind(kind.required());
            event.setPerson(who.get());
            event.setTime(when.required());
            return add(report, event);
        });
    }

    /** Adds a step at its place in time; the first one brings the e-signing with it. */
    private static ModelCommand add(AnnualReport report, SigningEvent event) {
        var signing = report.getSigning();
        if (signing == null) {
            var first = FinsamFactory.eINSTANCE.createSigningCase();
            first.getEvents().add(event);
            return AddElement.create(report, P.getAnnualReport_Signing(), first, 0);
        }
        var earlier = signing.getEvents().stream()
                .filter(other -> !other.getTime().isAfter(event.getTime()))
                .count();
        return AddElement.create(signing, P.getSigningCase_Events(), event, (int) earlier);
    }

    void show(@Nullable AnnualReport report) {
        form.show(report);
        events.setOpen(report != null);
        events.show(
                report == null || report.getSigning() == null
                        ? List.of()
                        : report.getSigning().getEvents());
    }

    void reveal(EObject element) {
        if (element instanceof SigningEvent event) {
            events.select(event);
            events.table().setFocus();
        } else {
            form.setFocus();
        }
    }
}
