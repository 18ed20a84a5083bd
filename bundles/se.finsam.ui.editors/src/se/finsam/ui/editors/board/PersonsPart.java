// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.board;

import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Gender;
import se.finsam.model.Person;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddPerson;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.text.Names;
import se.finsam.model.text.Texts;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.names.AliasTable;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.form.Labels;
import se.finsam.ui.form.MasterDetail;
import se.finsam.ui.session.Session;

/** The persons who can be appointed, and the details of the selected one. */
final class PersonsPart {
    private static final Texts TEXTS = Texts.of(PersonsPart.class);
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final int LIST = 50;

    private final Session session;
    private final MasterDetail<Person> persons;
    private final AliasTable aliases;

    PersonsPart(Composite parent, Session session) {
        this.session = session;
        var all = new Appointments(session.association(), null, null);
        persons = new MasterDetail<>(parent, "person", TEXTS.get("persons"), LIST, session::execute);
        persons.table()
                .column(Labels.of(P.getNamed_Name()), 5, person -> UiLanguage.in(Names.of(person)))
                .column(Labels.of(P.getAssociation_Appointments()), 6, person -> roles(all, person))
                .filtering()
                .adding(TEXTS.get("person.add"), this::add)
                .removing(TEXTS.get("person.remove"), RemoveElement::create)
                .moving();
        var form = persons.form();
        form.add(FieldKind.text(), P.getPerson_FirstName());
        form.add(FieldKind.text(), P.getPerson_LastName());
        form.add(FieldKind.literal(Gender.VALUES), P.getPerson_Gender());
        aliases = new AliasTable(persons.details(), "person.aliases", P.getPerson_Aliases(), session::execute);
        persons.table().onSelect(person -> aliases.show(person.orElse(null)));
    }

    private static String roles(Appointments all, Person person) {
        var roles = Text.same(all.roles(person, UiLanguage.current()));
        return UiLanguage.in(Labels.capital(roles));
    }

    private @Nullable ModelCommand add() {
        var dialog = new EntryDialog(persons.control().getShell(), TEXTS.get("person.add"));
        var first = dialog.ask("new.firstName", Labels.of(P.getPerson_FirstName()), FieldKind.text(), null);
        var last = dialog.ask("new.lastName", Labels.of(P.getPerson_LastName()), FieldKind.text(), null);
        var gender = dialog.ask(
                "new.gender", Labels.of(P.getPerson_Gender()), FieldKind.literal(Gender.VALUES), Gender.UNKNOWN);
        return dialog.open(() -> AddPerson.create(session.association(), first.text(), last.text(), gender.required()));
    }

    void refresh() {
        persons.show(session.association().getPersons());
        aliases.refresh();
    }

    void reveal(Person person) {
        persons.table().select(person);
        persons.table().table().setFocus();
    }
}
