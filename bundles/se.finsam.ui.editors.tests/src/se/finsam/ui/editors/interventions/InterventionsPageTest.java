// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.model.Focus;
import se.finsam.model.Intervention;
import se.finsam.model.Measure;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.editors.PageFixture;
import se.finsam.ui.editors.Widgets;

class InterventionsPageTest {
    private static final String YEARS = "intervention.years";

    private final InterventionsPage page = new InterventionsPage();
    private final PageFixture user = new PageFixture(page);
    private Intervention stegen;
    private Intervention preparing;

    @BeforeEach
    void open() {
        stegen = intervention("stegen-kristinehamn");
        preparing = intervention("forberedande-karlstad");
    }

    @AfterEach
    void close() {
        user.close();
    }

    private Intervention intervention(String key) {
        return (Intervention)
                new AssociationQuery(user.association()).subject(key).orElseThrow();
    }

    private void tick(String id, boolean isTicked) {
        user.find(Button.class, id).setSelection(isTicked);
        user.press(id);
    }

    @Test
    void theFirstInterventionIsShownWithItsYearsAndMeasures() {
        assertEquals("Stegen Kristinehamn", user.text("intervention.name"));
        assertEquals("822", user.text("intervention.code"));
        assertEquals("91", user.text("intervention.year.participants"));
        assertEquals("inskrivna", user.text("intervention.year.participantsLabel"));
        assertEquals(List.of("2025", "2024"), user.column(YEARS, 0));
        assertEquals(List.of("2\u00a0245", "2\u00a0350"), user.column(YEARS, 1));
        assertEquals(4, user.column("intervention.measures", 0).size());
        assertEquals(List.of("Projekt Stegen Kristinehamn"), user.column("intervention.names", 0));
        assertEquals(List.of(), user.column("intervention.grants", 0));
    }

    @Test
    void aFactIsChangedAsOneNamedStep() {
        user.enter("intervention.shortName", "Stegen");
        assertEquals("Stegen", stegen.getShortName());
        assertEquals("Stegen", user.column("intervention.list", 0).getFirst());
        user.choose("intervention.focus", "Strukturövergripande");
        assertEquals(Focus.STRUCTURAL, stegen.getFocus());
        user.enter("intervention.startDate", "20240101");
        tick("intervention.madePermanent", true);
        assertTrue(stegen.isMadePermanent());

        assertEquals(
                List.of(
                        "Ändra permanentad Stegen",
                        "Ändra startdatum Stegen",
                        "Ändra inriktning Stegen",
                        "Ändra kortnamn Stegen Kristinehamn"),
                user.undoAll());
        assertEquals("", user.text("intervention.shortName"));
        assertEquals("", user.text("intervention.startDate"));
    }

    @Test
    void aResultIsEnteredInTheFieldsOfItsYear() {
        user.enter("intervention.year.participants", "95");
        assertEquals("95", user.column(YEARS, 4).getFirst());
        user.enter("intervention.year.completed", "96");
        assertNull(stegen.getResults().getFirst().getCompleted(), "more than take part is refused");
        user.enter("intervention.year.completed", "20");
        assertEquals(20, stegen.getResults().getFirst().getCompleted());
        assertEquals(
                List.of("Ändra resultat Stegen Kristinehamn 2025", "Ändra resultat Stegen Kristinehamn 2025"),
                user.undoAll());
        assertEquals("91", user.text("intervention.year.participants"));
    }

    @Test
    void gendersCanBeEnteredOnceThereIsAResult() {
        assertTrue(user.find(Button.class, "intervention.year.genders.change").isEnabled());
        assertFalse(user.find(Button.class, "intervention.year.genders.remove").isEnabled());
        user.select(YEARS, 1);
        assertFalse(user.find(Button.class, "intervention.year.genders.change").isEnabled());
        assertFalse(
                user.find(Label.class, "intervention.year.genders").getText().isEmpty());
    }

    @Test
    void removingTheResultOfAYearLeavesItsAccounts() {
        user.press(YEARS + ".remove");
        assertEquals(List.of(), stegen.getResults());
        assertEquals(2, user.column(YEARS, 0).size());
        assertEquals("", user.text("intervention.year.participants"));
        user.press(YEARS + ".remove");
        assertEquals(List.of("Ta bort insatsår 2025"), user.undoAll());
        assertEquals("91", user.text("intervention.year.participants"));
    }

    @Test
    void municipalitiesAreTicked() {
        assertTrue(user.find(Button.class, "intervention.municipalities.kristinehamns-kommun")
                .getSelection());
        tick("intervention.municipalities.grums-kommun", true);
        assertEquals(
                List.of("kristinehamns-kommun", "grums-kommun"),
                stegen.getMunicipalities().stream()
                        .map(member -> member.getKey())
                        .toList());
        assertEquals(List.of("Ändra kommuner Stegen Kristinehamn"), user.undoAll());
        assertFalse(user.find(Button.class, "intervention.municipalities.grums-kommun")
                .getSelection());
    }

    @Test
    void theSearchNarrowsTheListAndShowsWhatIsLeft() {
        user.find(org.eclipse.swt.widgets.Text.class, "intervention.search").setText("tris");
        assertEquals(List.of("TRIS"), user.column("intervention.list", 0));
        assertEquals("851", user.text("intervention.code"));
    }

    @Test
    void whatIsRevealedIsSelectedThoughTheSearchHadHiddenIt() {
        user.find(org.eclipse.swt.widgets.Text.class, "intervention.search").setText("tris");
        var grant = preparing.getGrants().getFirst();
        assertTrue(page.shows(grant));
        page.reveal(grant);
        assertEquals("852", user.text("intervention.code"));
        assertEquals(1, user.column("intervention.grants", 0).size());
        assertEquals(0, user.find(Table.class, "intervention.grants").getSelectionIndex());
        assertTrue(page.shows(stegen.getResults().getFirst()));
        assertFalse(page.shows(user.association().getMembers().getFirst()));
        assertFalse(page.shows("stegen"));
    }

    @Test
    void aDecisionIsRemovedAndComesBack() {
        page.reveal(preparing.getGrants().getFirst());
        user.press("intervention.grants.remove");
        assertEquals(List.of(), preparing.getGrants());
        assertEquals(List.of("Ta bort beviljande Förberedande Karlstad"), user.undoAll());
        assertEquals(1, user.column("intervention.grants", 0).size());
    }

    @Test
    void aMeasureIsOpenedWhereItIsEditedAndCanBeUnlinked() {
        var opened = new ArrayList<Measure>();
        var shell = new Shell(user.find(Table.class, YEARS).getShell());
        var section = new MeasuresSection(shell, user.session(), opened::add);
        section.show(stegen);
        var table = Widgets.find(shell, Table.class, "intervention.measures");
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        Widgets.find(shell, ToolItem.class, "intervention.measures.open").notifyListeners(SWT.Selection, new Event());
        assertEquals("Antal inskrivna deltagare", opened.getFirst().getName());
        shell.dispose();

        user.select("intervention.measures", 0);
        user.press("intervention.measures.remove");
        assertNull(opened.getFirst().getIntervention());
        assertEquals(3, user.column("intervention.measures", 0).size());
        assertEquals(List.of("Ändra insats Antal inskrivna deltagare"), user.undoAll());
    }

    @Test
    void gendersAndGrantsAreAskedFor() {
        user.dialog("intervention.year.genders.change", dialog -> {
            dialog.type("genders.women", "60");
            assertFalse(dialog.find(Button.class, "dialog.ok").isEnabled(), "the shares make no whole");
            dialog.type("genders.men", "40");
            dialog.press("dialog.ok");
        });
        assertEquals("60\u00a0%", user.column(YEARS, 5).getFirst());
        assertTrue(user.find(Label.class, "intervention.year.genders").getText().startsWith("60\u00a0% kvinnor"));
        user.dialog("intervention.grants.add", dialog -> {
            assertFalse(dialog.find(Button.class, "dialog.ok").isEnabled(), "the amount is missing");
            dialog.type("grant.amount", "1 250,5");
            dialog.type("grant.text", "Styrelsen § 12");
            dialog.press("dialog.ok");
        });
        assertEquals(List.of("1\u00a0250,5"), user.column("intervention.grants", 1));
        user.press("intervention.year.genders.remove");
        assertEquals("", user.column(YEARS, 5).getFirst());
        assertEquals(3, user.undoAll().size());
    }

    @Test
    void aYearThatIsNoRowYetIsAdded() {
        user.dialog(YEARS + ".add", dialog -> {
            dialog.choose("years.year", "2023");
            dialog.press("dialog.ok");
        });
        assertEquals(List.of("2025", "2024", "2023"), user.column(YEARS, 0));
        assertEquals("2023", user.selected(YEARS));
        user.enter("intervention.year.participants", "70");
        assertEquals("70", user.column(YEARS, 4).getLast());
        assertEquals(2, user.undoAll().size());
    }

    @Test
    void anInterventionWithFiguresIsNotRemoved() {
        user.press("intervention.list.remove");
        assertEquals(List.of(), user.undoAll());
        assertTrue(user.find(Label.class, "intervention.list.message").getVisible());
    }
}
