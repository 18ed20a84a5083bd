// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;
import se.finsam.model.edit.command.AddMember;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.RemoveMember;

class ElementTableTest {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;

    private final FormFixture fixture = new FormFixture();
    private final Widgets widgets = fixture.widgets;
    private final MasterDetail<Member> both =
            new MasterDetail<>(fixture.shell, "member", Text.same("Medlemmar"), 40, fixture::execute);
    private final ElementTable<Member> table = both.table();
    private final List<Optional<Member>> told = new ArrayList<>();

    @BeforeEach
    void fill() {
        table.column(FieldKind.text(), Binding.of(P.getNamed_Name()), 3)
                .column(FieldKind.literal(MemberKind.VALUES), Binding.of(P.getMember_Kind()), 1)
                .adding(
                        Text.same("Lägg till"),
                        () -> AddMember.create(
                                fixture.association, "hammaro", "Hammarö kommun", MemberKind.MUNICIPALITY, null))
                .removing(Text.same("Ta bort"), RemoveMember::create)
                .moving();
        both.form().add(FieldKind.text(), P.getNamed_Name());
        fixture.document.listen(change -> both.show(fixture.association.getMembers()));
        both.show(fixture.association.getMembers());
        table.onSelect(told::add);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theFirstElementIsSelectedAndItsFieldsShown() {
        assertEquals(Optional.of(fixture.grums), table.selected());
        assertEquals("Grums kommun", widgets.text("member.name"));
    }

    @Test
    void whatIsAddedIsSelected() {
        widgets.press("member.list.add");
        assertEquals("Hammarö kommun", table.selected().orElseThrow().getName());
        assertEquals("Hammarö kommun", widgets.text("member.name"));
    }

    @Test
    void afterARemovalTheNextElementIsSelected() {
        key(SWT.DEL, 0);
        assertEquals(List.of(fixture.karlstad), List.copyOf(fixture.association.getMembers()));
        assertEquals(Optional.of(fixture.karlstad), table.selected());
        key(SWT.DEL, 0);
        assertEquals(Optional.empty(), table.selected());
        assertFalse(widgets.find(ToolItem.class, "member.list.remove").isEnabled());
        assertEquals("", widgets.text("member.name"));
    }

    @Test
    void aLongListIsFilledInWhileTheWindowGoesOn() {
        var members = manyMembers();
        assertTrue(table.table().getItemCount() < members.size());
        var display = fixture.shell.getDisplay();
        while (display.readAndDispatch()) {
            // One event after the other.
        }
        assertEquals(members.size(), table.table().getItemCount());
        assertEquals(
                members.getLast().getName(),
                table.table().getItem(members.size() - 1).getText());
    }

    @Test
    void aRowThatIsNotFilledInYetCanBeSelectedAndRemoved() {
        var members = manyMembers();
        table.select(members.get(600));
        assertEquals(Optional.of(members.get(600)), table.selected());
        key(SWT.DEL, 0);
        assertEquals(Optional.of(members.get(601)), table.selected());
    }

    private List<Member> manyMembers() {
        for (var number = 0; number < 1_000; number++) {
            var member = FinsamFactory.eINSTANCE.createMember();
            member.setName("Kommun " + number);
            member.setKey("kommun" + number);
            member.setKind(MemberKind.MUNICIPALITY);
            fixture.association.getMembers().add(member);
        }
        var members = List.copyOf(fixture.association.getMembers());
        both.show(members);
        return members;
    }

    @Test
    void anElementMovesOnePlaceAndStaysSelected() {
        assertFalse(widgets.find(ToolItem.class, "member.list.up").isEnabled());
        key(SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(List.of(fixture.karlstad, fixture.grums), List.copyOf(fixture.association.getMembers()));
        assertEquals(Optional.of(fixture.grums), table.selected());
        assertTrue(widgets.find(ToolItem.class, "member.list.up").isEnabled());
        assertEquals(1, fixture.undoAll().size());
    }

    @Test
    void whyAnElementCannotBeRemovedIsSaid() {
        var person = FinsamFactory.eINSTANCE.createPerson();
        person.setLastName("Prov");
        fixture.association.getPersons().add(person);
        var appointment = FinsamFactory.eINSTANCE.createAppointment();
        appointment.setPerson(person);
        fixture.association.getAppointments().add(appointment);
        assertFalse(table.execute(RemoveElement.create(person)));
        assertTrue(widgets.message("member.list").isPresent());
        table.select(fixture.karlstad);
        assertEquals(Optional.empty(), widgets.message("member.list"));
    }

    @Test
    void aCellIsEditedByACommand() {
        fixture.shell.open();
        var viewer = table.viewer();
        viewer.editElement(fixture.grums, 0);
        editor().setText("Grums");
        editor().notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("Grums", fixture.grums.getName());
        assertEquals("Grums", row(0));
        assertEquals(List.of("Ändra namn Grums kommun"), fixture.undoAll());
        assertEquals("Grums kommun", row(0));
    }

    @Test
    void listenersAreToldOncePerSelection() {
        both.show(fixture.association.getMembers());
        assertEquals(List.of(), told);
        table.select(fixture.karlstad);
        assertEquals(List.of(Optional.of(fixture.karlstad)), told);
    }

    private org.eclipse.swt.widgets.Text editor() {
        for (var child : table.table().getChildren()) {
            if (child instanceof org.eclipse.swt.widgets.Text text && text.isVisible()) {
                return text;
            }
        }
        throw new AssertionError("No cell is being edited");
    }

    private String row(int index) {
        return widgets.find(Table.class, "member.list").getItem(index).getText(0);
    }

    private void key(int code, int mask) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        table.table().notifyListeners(SWT.KeyDown, event);
    }
}
