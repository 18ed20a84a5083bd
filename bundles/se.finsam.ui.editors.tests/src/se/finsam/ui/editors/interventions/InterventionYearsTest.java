// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.interventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.FinsamFactory;
import se.finsam.model.GenderSplit;
import se.finsam.model.Intervention;
import se.finsam.model.Unit;
import se.finsam.model.edit.command.SetGenderSplit;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.session.Session;

class InterventionYearsTest {
    @TempDir
    Path folder;

    private Session session;
    private InterventionYears years;

    @BeforeEach
    void open() throws IOException {
        session = OpenSample.in(folder);
        years = new InterventionYears(session);
        years.show(intervention("stegen-kristinehamn"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Intervention intervention(String key) {
        return (Intervention)
                new AssociationQuery(session.association()).subject(key).orElseThrow();
    }

    private EObject row(int year) {
        return years.row(year).orElseThrow();
    }

    private List<Integer> numbers() {
        return years.rows().stream().map(InterventionYears::year).toList();
    }

    @Test
    void costAndBudgetComeFromTheAccounts() {
        assertEquals("2245", years.cost(row(2025)).replaceAll("\\D", ""));
        assertEquals("2520", years.budget(row(2025)).replaceAll("\\D", ""));
        assertEquals("+275", years.variance(row(2025)));
        assertEquals("", years.budget(row(2024)));
        assertEquals("", years.variance(row(2024)));
        assertEquals(UiLanguage.figures().unit(se.finsam.core.snapshot.Unit.TKR), years.unit());
    }

    @Test
    void theYearsWithSomethingAndTheNewestOneAreRows() {
        assertEquals(List.of(2025, 2024), numbers());
        assertTrue(years.others().stream().anyMatch(year -> year.getYear() == 2020));

        var added = FinsamFactory.eINSTANCE.createIntervention();
        added.setKey("ny");
        added.setName("Ny");
        session.association().getInterventions().add(added);
        years.show(added);
        assertEquals(List.of(2025), numbers());
        added.setEndDate(LocalDate.of(2024, 12, 31));
        assertEquals(List.of(), numbers());
    }

    @Test
    void aResultOfAYearWithoutAccountsIsARowToo() {
        var result = FinsamFactory.eINSTANCE.createInterventionYear();
        result.setYear(2015);
        intervention("stegen-kristinehamn").getResults().add(result);
        assertEquals(List.of(2025, 2024, 2015), numbers());
        assertEquals(result, row(2015));
    }

    @Test
    void aChangedPartOfTheResultLeavesTheRest() {
        var row = row(2025);
        var command = years.set(row, years.entered(row).withParticipants(95));
        session.document().execute(command);
        assertEquals(95, years.entered(row).participants());
        assertEquals("inskrivna", years.entered(row).label());
        assertFalse(years.entered(row).summary().isBlank());
    }

    @Test
    void gendersAreWrittenInTheUnitTheyAreEnteredIn() {
        var result = years.result(row(2025)).orElseThrow();
        assertEquals("", years.gender(row(2025), GenderSplit::getWomen));
        session.document()
                .execute(SetGenderSplit.create(
                        result, new BigDecimal("43.5"), new BigDecimal("56.5"), BigDecimal.ZERO, Unit.PERCENT));
        assertTrue(years.gender(row(2025), GenderSplit::getWomen).matches("43[,.]5\\p{Z}?%"));
        session.document()
                .execute(SetGenderSplit.create(
                        result, new BigDecimal(40), new BigDecimal(51), BigDecimal.ZERO, Unit.PERSONS));
        assertEquals("51", years.gender(row(2025), GenderSplit::getMen));
        assertTrue(years.genders(row(2025)).startsWith("40"));
    }
}
