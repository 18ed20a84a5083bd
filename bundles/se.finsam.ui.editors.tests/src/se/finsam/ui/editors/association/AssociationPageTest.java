// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.association;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;
import se.finsam.model.MemberKind;
import se.finsam.ui.editors.PageFixture;

class AssociationPageTest {
    private final AssociationPage page = new AssociationPage();
    private final PageFixture user = new PageFixture(page);

    @AfterEach
    void close() {
        user.close();
    }

    @Test
    void theSampleIsShown() {
        assertEquals("Samordningsförbundet Samspelet", user.text("association.name"));
        assertEquals("tkr", user.choice("association.presentationUnit"));
        assertEquals("Uppgift saknas", user.choice("association.interimReport"));
        assertEquals(7, user.column("member.list", 0).size());
        assertEquals("Försäkringskassan", user.selected("member.list"));
        assertEquals(List.of("Staten", "Region", "Kommun"), user.column("shares", 0));
        assertEquals(List.of("20", "700", "15"), user.column("parameters", 1));
    }

    @Test
    void whatTheCharterLaysDownIsRecordedOneByOne() {
        user.enter("association.boardMembers", "7");
        user.enter("association.adoptionDate", "2023-05-12");
        user.choose("association.interimReport", "Ja");
        var charter = user.association().getCharter();
        assertEquals(7, charter.getBoardMembers());
        assertEquals(LocalDate.of(2023, 5, 12), charter.getAdoptionDate());
        assertTrue(charter.getInterimReport());
        assertEquals(3, user.undoAll().size());
        assertNull(user.association().getCharter());
        assertEquals("", user.text("association.boardMembers"));
    }

    @Test
    void aNegativeNumberOfBoardMembersIsRefusedWhileTyping() {
        user.type("association.boardMembers", "-1");
        assertFalse(user.find(Label.class, "association.boardMembers.message")
                .getText()
                .isEmpty());
        user.enter("association.boardMembers", "-1");
        assertNull(user.association().getCharter());
    }

    @Test
    void aMemberIsAddedUnderAKeyMadeOfItsName() {
        user.dialog("member.list.add", dialog -> {
            dialog.type("new.name", "Forshaga kommun");
            dialog.press("dialog.ok");
        });
        var added = user.association().getMembers().getLast();
        assertEquals("forshaga-kommun", added.getKey());
        assertEquals(MemberKind.MUNICIPALITY, added.getKind());
        assertEquals("Forshaga kommun", user.selected("member.list"));
        assertEquals("Forshaga kommun", user.text("member.name"));
        assertEquals(List.of("Lägg till medlem Forshaga kommun"), user.undoAll());
        assertEquals(7, user.column("member.list", 0).size());
    }

    @Test
    void aMemberCannotLeaveBeforeItCame() {
        user.enter("member.fromDate", "2020-01-01");
        user.type("member.toDate", "2019-12-31");
        assertFalse(user.find(Label.class, "member.toDate.message").getText().isEmpty());
        user.enter("member.toDate", "2019-12-31");
        assertNull(user.association().getMembers().getFirst().getToDate());
    }

    @Test
    void theNameThatAMemberHadIsKept() {
        user.dialog("member.list.rename", dialog -> {
            dialog.type("new.name", "Kassan");
            dialog.type("new.year", "2026");
            dialog.press("dialog.ok");
        });
        assertEquals("Kassan", user.association().getMembers().getFirst().getName());
        assertEquals(List.of("Försäkringskassan"), user.column("member.aliases", 0));
        assertEquals(1, user.undoAll().size());
    }

    @Test
    void aSeriesAndItsValuesAreEntered() {
        user.dialog("series.list.add", dialog -> {
            dialog.type("new.name", "Konsumentprisindex");
            dialog.press("dialog.ok");
        });
        user.dialog("series.points.add", dialog -> {
            dialog.type("new.year", "2024");
            dialog.type("new.value", "413,2");
            dialog.press("dialog.ok");
        });
        assertEquals(List.of("2024"), user.column("series.points", 0));
        assertEquals(List.of("413,2"), user.column("series.points", 1));
        assertEquals(2, user.undoAll().size());
    }

    @Test
    void whatIsRevealedIsSelectedOnItsTab() {
        var grums = user.association().getMembers().get(4);
        assertTrue(page.shows(grums));
        page.reveal(grums);
        assertEquals("association.tab.members", user.tab());
        assertEquals("Grums kommun", user.selected("member.list"));

        var limit = user.association().getParameters().getLast();
        assertTrue(page.shows(limit));
        page.reveal(limit);
        assertEquals("association.tab.shares", user.tab());
        assertEquals("Högsta andel administrativa kostnader", user.selected("parameters"));

        var interim = Location.object(Text.same("Delårsrapport"), "interim.2025");
        assertTrue(page.shows(interim));
        page.reveal(interim);
        assertEquals("association.tab.general", user.tab());
        assertFalse(page.shows(user.association().getPersons().getFirst()));
    }
}
