// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Intervention;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.session.Session;

class InterventionListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private Session session;
    private InterventionList list;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
        list = new InterventionList(session.association(), TODAY);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<String> keys() {
        return list.shown().stream().map(Intervention::getKey).toList();
    }

    @Test
    void allInterventionsAreListedInTheOrderOfTheModel() {
        assertEquals(session.association().getInterventions(), list.shown());
    }

    @Test
    void aSearchFindsNamesEarlierNamesCodesAndOwners() {
        list.search("tris");
        assertEquals(List.of("tris"), keys());
        list.search("ESF-projekt");
        assertEquals(List.of("lufss"), keys());
        list.search("834");
        assertEquals(List.of("larling"), keys());
        list.search("stegen kristinehamns");
        assertEquals(List.of("stegen-kristinehamn"), keys());
        list.search("finns inte");
        assertEquals(List.of(), keys());
        list.search("  ");
        assertEquals(session.association().getInterventions().size(), keys().size());
    }

    @Test
    void aPartIsSetInUnderItsWhole() {
        var part = session.association().getInterventions().stream()
                .filter(intervention -> intervention.getPartOf() != null)
                .findFirst()
                .orElseThrow();
        assertTrue(InterventionList.name(part).contains("↳"));
        assertTrue(list.wholes(part).contains(part.getPartOf()));
        assertTrue(list.wholes(part).stream().noneMatch(whole -> whole.getPartOf() != null || whole == part));
    }

    @Test
    void theStatusFollowsThePeriod() {
        var intervention = FinsamFactory.eINSTANCE.createIntervention();
        assertEquals(InterventionStatus.RUNNING, InterventionStatus.of(intervention, TODAY));
        intervention.setStartDate(TODAY.plusDays(1));
        assertEquals(InterventionStatus.PLANNED, InterventionStatus.of(intervention, TODAY));
        intervention.setStartDate(TODAY);
        intervention.setEndDate(TODAY);
        assertEquals(InterventionStatus.RUNNING, InterventionStatus.of(intervention, TODAY));
        intervention.setEndDate(TODAY.minusDays(1));
        assertEquals(InterventionStatus.ENDED, InterventionStatus.of(intervention, TODAY));
        assertEquals("Avslutad", InterventionStatus.ENDED.text().sv());
    }
}
