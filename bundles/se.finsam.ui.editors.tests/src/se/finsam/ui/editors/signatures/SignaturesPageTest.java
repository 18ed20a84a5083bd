// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.SigningEventKind;
import se.finsam.model.YearStatus;
import se.finsam.ui.editors.PageFixture;

class SignaturesPageTest {
    private final SignaturesPage page = new SignaturesPage();
    private final PageFixture user = new PageFixture(page);
    private final AnnualReport report = user.association().getYears().get(5).getReport();

    @AfterEach
    void close() {
        user.close();
    }

    private String summary() {
        return user.find(Label.class, "signatures.summary").getText();
    }

    @Test
    void itSaysWhoHasSignedAndWhatIsMissing() {
        assertEquals("9 av 9 har skrivit under. Saknas: revisionsberättelse.", summary());
        assertEquals("2026-04-10 09:55", user.column("signature.list", 2).getFirst());
        assertEquals(29, user.column("events", 0).size());
        assertEquals("2026-03-23", user.text("decision.decisionDate"));
    }

    @Test
    void aSignatureIsRecordedInTheTimeOfTheClockHere() {
        report.getSigning().getEvents().removeIf(event -> event.getKind() == SigningEventKind.SIGNED);
        page.refresh();
        assertTrue(summary().startsWith("0 av 9 har skrivit under."));
        assertTrue(summary().contains("underskrift av Andreas Johansson, Ulrika Nilsson"));
        user.dialog("signature.list.sign", dialog -> {
            dialog.type("new.time", "2026-04-15 8:30");
            dialog.press("dialog.ok");
        });
        assertEquals(
                Instant.parse("2026-04-15T06:30:00Z"),
                report.getSigning().getEvents().getLast().getTime());
        assertEquals("2026-04-15 08:30", user.column("signature.list", 2).getFirst());
        assertEquals("Inte ännu", user.column("signature.list", 2).get(1));
        assertTrue(summary().startsWith("1 av 9"));
        assertEquals(List.of("Registrera underskrift av Andreas Johansson"), user.undoAll());
    }

    @Test
    void theBoardAndTheAuditorsOfADayAreFetched() {
        report.getSignatures().clear();
        page.refresh();
        assertTrue(summary().contains("vilka som ska skriva under"));
        user.dialog("signature.list.fetch", dialog -> {
            assertEquals("2026-03-23", dialog.text("new.day"));
            dialog.press("dialog.ok");
        });
        assertEquals(9, report.getSignatures().size());
        assertEquals("Andreas Johansson", user.column("signature.list", 0).getFirst());
        assertEquals(1, user.undoAll().size());
        assertEquals(0, report.getSignatures().size());
    }

    @Test
    void anAuditorsReportMakesTheReportComplete() {
        user.dialog("audits.add", dialog -> {
            dialog.choose("new.auditor", "Erik A Eriksson");
            dialog.type("new.date", "2026-04-14");
            dialog.choose("new.published", "Ja");
            dialog.press("dialog.ok");
        });
        assertEquals("9 av 9 har skrivit under. Inget saknas.", summary());
        assertEquals(List.of("Ja"), user.column("audits", 2));
        assertEquals(1, user.undoAll().size());
    }

    @Test
    void anAdoptedYearThatIsOpenedAgainLosesItsDecision() {
        user.choose("decision.status", "Avslutat");
        assertEquals(YearStatus.CLOSED, user.association().getYears().get(5).getStatus());
        assertNull(report.getDecisionDate());
        assertEquals("", user.text("decision.decisionDate"));
        user.choose("decision.status", "Antaget");
        assertFalse(user.find(Label.class, "decision.status.message").getText().isEmpty(), "needs a date first");
        user.enter("decision.decisionDate", "2026-03-24");
        user.choose("decision.status", "Antaget");
        assertEquals(YearStatus.ADOPTED, user.association().getYears().get(5).getStatus());
    }

    @Test
    void whatIsKnownOfTheSigningIsChanged() {
        user.enter("signing.system", "Signeraren");
        assertEquals("Signeraren", report.getSigning().getSystem());
        assertEquals(List.of("Ändra system e-signering"), user.undoAll());
    }

    @Test
    void whatIsRevealedIsSelectedOnItsTab() {
        var signature = report.getSignatures().get(2);
        assertTrue(page.shows(signature));
        page.reveal(signature);
        assertEquals("signatures.tab.signatures", user.tab());
        assertEquals("Anna Dahlén Gauffin", user.selected("signature.list"));

        var event = report.getSigning().getEvents().get(3);
        page.reveal(event);
        assertEquals("signatures.tab.trail", user.tab());

        var finding = Location.object(Text.same("Revisionsberättelse"), "audit.2025.1");
        assertTrue(page.shows(finding));
        page.reveal(finding);
        assertEquals("signatures.tab.decisions", user.tab());
        assertFalse(page.shows(Location.object(Text.same("Siffror"), "figures.2025")));
        assertFalse(page.shows(user.association()));
    }
}
