// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.text.Text;
import se.finsam.model.Intervention;
import se.finsam.model.YearStatus;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.session.Session;

class NewFiscalYearWizardTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<String> carried(NewYearModel model) {
        return model.carried().stream()
                .map(NewYearModel.Carried::which)
                .map(Text::sv)
                .toList();
    }

    @Test
    void finishingOpensTheYearAsOneStep() {
        try (var open = new OpenWizard(new NewFiscalYearWizard(session))) {
            assertEquals("2026", open.text("year.year"));
            assertTrue(open.wizard.canFinish(), open::error);
            assertFalse(Widgets.find(open.shell(), Label.class, "year.carried.1")
                    .getText()
                    .isEmpty());
            assertTrue(open.wizard.performFinish());

            var year = new AssociationQuery(session.association()).year(2026).orElseThrow();
            assertEquals(YearStatus.OPEN, year.getStatus());
            assertEquals(Optional.of(year), ((NewFiscalYearWizard) open.wizard).made());
            assertEquals(
                    "Nytt räkenskapsår 2026",
                    session.document().undoTitle().orElseThrow().sv());
            session.document().undo();
            assertEquals(Optional.empty(), session.document().undoTitle());
        }
    }

    @Test
    void whatIsCarriedOverIsWhatTheCommandCarriesOver() {
        var model = new NewYearModel(session.association());
        var shown = carried(model);
        session.document().execute(model.command());
        var running = session.association().getInterventions().stream()
                .filter(intervention -> intervention.getResults().stream().anyMatch(r -> r.getYear() == 2026))
                .map(Intervention::getKey)
                .toList();
        assertEquals(running.size(), shown.get(1).split(", (?=[A-ZÅÄÖ])").length, shown.get(1));
        assertTrue(shown.get(1).contains("TRIS"), shown.get(1));
        assertFalse(shown.get(1).contains("Stegen Karlstad"), "has ended");
        var report = new AssociationQuery(session.association()).report(2026).orElseThrow();
        assertEquals(report.getSignatures().size(), shown.get(2).split(", ").length);
        assertTrue(shown.get(4).startsWith("Budgetprognos 2026–2028"), shown.get(4));
    }

    @Test
    void lookingAtWhatIsCarriedOverChangesNothing() {
        var before = session.document().revision();
        carried(new NewYearModel(session.association()));
        assertEquals(before, session.document().revision());
        assertFalse(session.document().isDirty());
        assertEquals(
                YearStatus.PLANNED,
                new AssociationQuery(session.association())
                        .year(2026)
                        .orElseThrow()
                        .getStatus());
    }

    @Test
    void aYearThatIsOpenIsRefused() {
        try (var open = new OpenWizard(new NewFiscalYearWizard(session))) {
            open.type("year.year", "2025");
            assertTrue(open.error().contains("2025"), open::error);
            assertFalse(open.wizard.canFinish());
            open.type("year.year", "20");
            assertFalse(open.wizard.canFinish());
            open.type("year.year", "2029");
            assertTrue(open.wizard.canFinish(), open::error);
            assertTrue(Widgets.find(open.shell(), Label.class, "year.carried.4")
                    .getText()
                    .contains("2029"));
        }
    }

    @Test
    void anInterventionThatHasEndedByThenIsLeftOut() {
        session.association().getInterventions().forEach(each -> each.setEndDate(LocalDate.of(2025, 12, 31)));
        assertEquals("Inga", carried(new NewYearModel(session.association())).get(1));
    }

    @Test
    void cancellingChangesNothing() {
        try (var open = new OpenWizard(new NewFiscalYearWizard(session))) {
            assertTrue(open.wizard.performCancel());
        }
        assertFalse(session.document().isDirty());
    }
}
