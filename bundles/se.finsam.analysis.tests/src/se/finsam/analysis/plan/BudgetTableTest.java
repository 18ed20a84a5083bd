// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.snapshot.Provenance;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;

class BudgetTableTest {
    private static List<String> row(Table table, String row) {
        return table.row(row).orElseThrow().cells().stream()
                .map(cell -> cell.text(FigureFormat.of(Language.SV)).replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void theBudgetOfTheSampleBesideItsOutturn() {
        // the budget's costs are 9 363, the outturn by activity 9 447: 84 more; nothing was decided for Hammarö
        var table = BudgetTable.of(Plans.SAMPLE, 2025);
        assertEquals(List.of("9 363", "9 363", "9 447", "−84", "9 447"), row(table, "total"));
        assertEquals(List.of("2 520", "2 520", "2 245", "+275", "2 245"), row(table, "stegen-kristinehamn"));
        assertEquals(List.of("", "", "215", "−215", "215"), row(table, "forberedande-hammaro"));
        assertTrue(table.footnotes().getFirst().text().sv().contains("beslutsdatum saknas"));
    }

    private static Fact budget(String version, String tkr) {
        return new Fact(
                version + tkr,
                2026,
                "operationCost",
                "tris",
                FactKind.BUDGET,
                version,
                null,
                PlanStatus.DECIDED,
                new Quantity(new BigDecimal(tkr), Unit.TKR),
                new Provenance(Origin.TYPED, ""),
                "");
    }

    private static SnapshotBuilder supplemented() {
        return new SnapshotBuilder()
                .item("operationCost", Nature.EXPENSE)
                .intervention("tris", null, "TRIS")
                .budgetVersion("original", 2026, BudgetKind.ORIGINAL, LocalDate.of(2025, 11, 20))
                .budgetVersion("more", 2026, BudgetKind.SUPPLEMENTARY, LocalDate.of(2026, 5, 4))
                .fact(budget("original", "500"))
                .fact(budget("more", "310"));
    }

    @Test
    void supplementaryDecisionsComeOnTop() {
        var table = BudgetTable.of(supplemented().build(), 2026);
        assertEquals(List.of("500", "310", "810", "", "+810", "810"), row(table, "tris"));
        assertTrue(table.footnotes().get(1).text().sv().contains("beslutad 2026-05-04"));
    }

    @Test
    void theRestOfAYearUnderWayIsNotMadeUp() {
        var table = BudgetTable.of(
                supplemented().actual("operationCost", "tris", 2026, "200").build(), 2026);
        var forecast = assertInstanceOf(
                Cell.Unknown.class, table.cell("tris", "forecast").orElseThrow());
        assertTrue(
                forecast.reason().sv().contains("sista dag är inte angiven"),
                forecast.reason().sv());
    }

    /** After August four months are left: 200 + 810 × 4/12 = 470; a day earlier August has not ended: 200 + 810 × 5/12 = 537,5. */
    @ParameterizedTest
    @CsvSource({"2026-08-31, 470, 4/12", "2026-08-30, 538, 5/12", "2026-12-31, 200, 0/12"})
    void theForecastIsTheOutturnToDateAndTheBudgetOfTheMonthsThatAreLeft(
            LocalDate through, String forecast, String share) {
        var year = new FiscalYear(
                2026,
                YearStatus.OPEN,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                List.of(),
                through,
                null,
                null);
        var table = BudgetTable.of(
                supplemented()
                        .actual("operationCost", "tris", 2026, "200")
                        .year(year)
                        .build(),
                2026);
        assertEquals(List.of("500", "310", "810", "200", "+610", forecast), row(table, "tris"));
        assertTrue(table.footnotes().getLast().text().sv().contains("till och med " + through + " och " + share));
    }

    @Test
    void aYearWithoutADecisionIsSaid() {
        assertThrows(PlanException.class, () -> BudgetTable.of(Plans.SAMPLE, 2026));
    }
}
