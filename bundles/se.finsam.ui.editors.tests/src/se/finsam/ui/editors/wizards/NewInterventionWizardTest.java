// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.FactKind;
import se.finsam.model.Focus;
import se.finsam.model.Unit;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.Widgets;
import se.finsam.ui.session.Session;

class NewInterventionWizardTest {
    @TempDir
    Path folder;

    private Session session;
    private NewInterventionWizard wizard;
    private OpenWizard open;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
        wizard = new NewInterventionWizard(session);
        open = new OpenWizard(wizard);
    }

    @AfterEach
    void close() {
        open.close();
        session.close();
    }

    @Test
    void aNameIsEnough() {
        assertFalse(wizard.canFinish());
        open.type("intervention.name", "Stegen Kristinehamn");
        assertTrue(wizard.canFinish(), open::error);
        assertTrue(wizard.performFinish());
        var added = wizard.added().orElseThrow();
        assertEquals("stegen-kristinehamn-2", added.getKey(), "the word of the other one is taken");
        assertEquals(Focus.INDIVIDUAL, added.getFocus());
        assertEquals(0, added.getGrants().size());
    }

    @Test
    void grantAndBudgetAreAddedInTheSameStep() {
        open.type("intervention.name", "Stegen Grums");
        open.type("intervention.shortName", "Grums");
        open.type("intervention.code", "860");
        open.choose("intervention.focus", Focus.STRUCTURAL_VALUE);
        open.choose("intervention.owner", 1);
        open.type("intervention.start", "2026-01-01");
        open.type("intervention.end", "20271231");
        open.tick("money.granted");
        open.type("money.date", "2025-11-20");
        open.type("money.amount", UiLanguage.figures().number(new BigDecimal("1200.5"), 1));
        open.type("money.from", "2026");
        open.type("money.to", "2027");
        open.tick("money.budgeted");
        open.type("money.budget", "600");
        assertTrue(wizard.canFinish(), open::error);
        assertTrue(wizard.performFinish());

        var added = wizard.added().orElseThrow();
        assertEquals("grums", added.getKey().substring(0, 5));
        assertEquals("860", added.getCode());
        assertEquals(session.association().getMembers().getFirst(), added.getProjectOwner());
        assertEquals(LocalDate.of(2027, 12, 31), added.getEndDate());
        var grant = added.getGrants().getFirst();
        assertEquals(new BigDecimal("1200.5"), grant.getAmount());
        assertEquals(2027, grant.getToYear());
        var query = new AssociationQuery(session.association());
        var cost = query.lineItem("operationCost").orElseThrow();
        var version = session.association().getBudgetVersions().getLast();
        var fact = query.fact(cost, added, version.getYear(), FactKind.BUDGET, version, null)
                .orElseThrow();
        assertEquals(new BigDecimal(600), fact.getAmount());
        assertEquals(Unit.TKR, fact.getUnit());

        assertEquals(
                "Lägg till insats Stegen Grums",
                session.document().undoTitle().orElseThrow().sv());
        session.document().undo();
        assertEquals(Optional.empty(), session.document().undoTitle());
        assertTrue(query.subject(added.getKey()).isEmpty());
    }

    @Test
    void moneyIsOnlyAskedForWhenItIsTicked() {
        open.type("intervention.name", "Ny");
        assertFalse(Widgets.find(open.shell(), Text.class, "money.amount").getEnabled());
        open.tick("money.granted");
        assertTrue(Widgets.find(open.shell(), Text.class, "money.amount").getEnabled());
        assertFalse(wizard.canFinish(), "a grant has an amount");
        open.type("money.amount", "100");
        open.type("money.to", "2020");
        assertFalse(wizard.canFinish(), "the period ends before it begins");
    }

    @Test
    void aCodeInUseAndAPeriodBackwardsAreRefused() {
        open.type("intervention.name", "Ny");
        open.type("intervention.code", "851");
        assertTrue(open.error().contains("851"), open::error);
        open.type("intervention.code", "");
        open.type("intervention.start", "2026-02-30");
        assertFalse(wizard.canFinish());
        open.type("intervention.start", "2026-02-01");
        open.type("intervention.end", "2026-01-01");
        assertFalse(wizard.canFinish());
        open.type("intervention.end", "2026-03-01");
        assertTrue(wizard.canFinish(), open::error);
    }

    @Test
    void cancellingChangesNothing() {
        open.type("intervention.name", "Ny");
        assertTrue(wizard.performCancel());
        assertFalse(session.document().isDirty());
        assertEquals(Optional.empty(), wizard.added());
    }
}
