// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.board;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import se.finsam.model.Appointment;
import se.finsam.model.Body;
import se.finsam.model.Person;
import se.finsam.model.text.Texts;
import se.finsam.ui.form.Tabs;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;

/** Who is appointed to what, on a day that is chosen, and the persons themselves. */
public final class BoardPage implements EditorPage {
    private static final Texts TEXTS = Texts.of(BoardPage.class);
    private static final String APPOINTMENTS = "board.tab.appointments";
    private static final String PERSONS = "board.tab.persons";

    private Tabs tabs;
    private AppointmentsPart appointments;
    private PersonsPart persons;

    @Override
    public void create(Composite parent, PageContext context) {
        var shown = new Appointments(context.session().association(), Body.BOARD, LocalDate.now());
        tabs = new Tabs(parent);
        appointments =
                new AppointmentsPart(tabs.add(APPOINTMENTS, TEXTS.get("tab.appointments")), context.session(), shown);
        persons = new PersonsPart(tabs.add(PERSONS, TEXTS.get("tab.persons")), context.session());
    }

    @Override
    public void refresh() {
        appointments.refresh();
        persons.refresh();
    }

    @Override
    public boolean shows(Object target) {
        return target instanceof Person
                || target instanceof Appointment
                || target instanceof EObject part && part.eContainer() instanceof Person;
    }

    @Override
    public void reveal(Object target) {
        if (target instanceof Appointment appointment) {
            tabs.select(APPOINTMENTS);
            appointments.reveal(appointment);
        } else if (target instanceof EObject part) {
            tabs.select(PERSONS);
            persons.reveal(part instanceof Person person ? person : (Person) part.eContainer());
        }
    }

    @Override
    public void setFocus() {
        tabs.setFocus();
    }
}
