// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.model.Role;
import se.finsam.ui.editors.PageFixture;

class BoardPageTest {
    private final BoardPage page = new BoardPage();
    private final PageFixture user = new PageFixture(page);

    @BeforeEach
    void onADay() {
        user.type("board.day", "2025-12-31");
    }

    @AfterEach
    void close() {
        user.close();
    }

    @Test
    void theBoardOfADayIsShownWithEachSubstituteUnderWhomItReplaces() {
        var names = user.column("appointment.list", 0);
        assertEquals(14, names.size());
        assertEquals(List.of("Björn Eriksson", "    Lena Hertzberg"), names.subList(0, 2));
        user.type("board.day", "2026-01-01");
        assertEquals("Andreas Johansson", user.column("appointment.list", 0).getFirst());
        assertEquals(11, user.column("appointment.list", 0).size());
    }

    @Test
    void aDayThatIsHalfTypedLeavesTheList() {
        user.type("board.day", "2026-0");
        assertEquals(14, user.column("appointment.list", 0).size());
        user.type("board.day", "");
        assertEquals(17, user.column("appointment.list", 0).size(), "all there have been");
    }

    @Test
    void otherBodiesAreShownToo() {
        user.choose("board.body", "Revision");
        assertEquals(List.of("Auktoriserad revisor", "Förtroendevald revisor"), user.column("appointment.list", 1));
    }

    @Test
    void aRoleIsChangedAsOneStep() {
        user.select("appointment.list", 0);
        user.choose("appointment.role", "Ledamot");
        assertEquals(
                Role.MEMBER, user.association().getAppointments().getFirst().getRole());
        assertEquals(List.of("Ändra roll Björn Eriksson"), user.undoAll());
        assertEquals("Ordförande", user.choice("appointment.role"));
    }

    @Test
    void anAppointmentEndsTogetherWithItsSubstitute() {
        user.type("board.day", "2026-06-30");
        var berglund = user.column("appointment.list", 0).indexOf("Peter Berglund");
        user.select("appointment.list", berglund);
        user.dialog("appointment.list.end", dialog -> {
            assertEquals("2026-06-30", dialog.text("new.toDate"));
            dialog.press("dialog.ok");
        });
        assertEquals(
                2,
                user.association().getAppointments().stream()
                        .filter(each -> LocalDate.of(2026, 6, 30).equals(each.getToDate()))
                        .count());
        user.type("board.day", "2026-07-01");
        assertFalse(user.column("appointment.list", 0).contains("Peter Berglund"));
        assertEquals(1, user.undoAll().size());
        assertTrue(user.column("appointment.list", 0).contains("Peter Berglund"));
    }

    @Test
    void aNewPersonIsAppointed() {
        user.dialog("person.list.add", dialog -> {
            dialog.type("new.firstName", "Eva");
            dialog.type("new.lastName", "Prov");
            dialog.press("dialog.ok");
        });
        assertEquals("Eva Prov", user.selected("person.list"));
        user.dialog("appointment.list.add", dialog -> {
            dialog.choose("new.person", "Eva Prov");
            dialog.choose("new.appointedBy", "Grums kommun");
            dialog.press("dialog.ok");
        });
        assertEquals("Eva Prov", user.selected("appointment.list"));
        assertEquals("2025-12-31", user.text("appointment.fromDate"));
        assertEquals("Grums kommun", user.choice("appointment.appointedBy"));
        assertEquals(List.of("Utse Eva Prov", "Lägg till person Eva Prov"), user.undoAll());
    }

    @Test
    void whatIsRevealedIsSelectedEvenWhenItWasNotListed() {
        var director = user.association().getAppointments().getLast();
        assertTrue(page.shows(director));
        page.reveal(director);
        assertEquals("board.tab.appointments", user.tab());
        assertEquals("Emma Kjesbo", user.selected("appointment.list"));

        var alias = user.association().getPersons().get(15).getAliases().getFirst();
        assertTrue(page.shows(alias));
        page.reveal(alias);
        assertEquals("board.tab.persons", user.tab());
        assertEquals("Jenny Barksjö-Forslund", user.selected("person.list"));
        assertFalse(page.shows(user.association().getMembers().getFirst()));
    }
}
