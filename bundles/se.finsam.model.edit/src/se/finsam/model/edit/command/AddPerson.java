// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Gender;
import se.finsam.model.Person;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a person who can be appointed and can sign. */
public final class AddPerson extends ModelCommand {
    private final Person person = FinsamFactory.eINSTANCE.createPerson();

    private AddPerson(Association association, String firstName, String lastName, Gender gender) {
        super(association, text("add", Names.of(FinsamPackage.eINSTANCE.getPerson()), firstName + " " + lastName));
        person.setFirstName(firstName);
        person.setLastName(lastName);
        person.setGender(gender);
    }

    /** {@code gender} is as the person states it. */
    public static AddPerson create(Association association, String firstName, String lastName, Gender gender) {
        return new AddPerson(association, firstName, lastName, gender);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                Checks.filled(FinsamPackage.eINSTANCE.getPerson_FirstName(), person.getFirstName()),
                Checks.filled(FinsamPackage.eINSTANCE.getPerson_LastName(), person.getLastName()));
    }

    @Override
    protected void change() {
        association().getPersons().add(person);
    }
}
