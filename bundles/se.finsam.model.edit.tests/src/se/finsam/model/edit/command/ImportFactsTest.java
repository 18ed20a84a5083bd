// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.api.ImportedFact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.BudgetKind;
import se.finsam.model.Origin;
import se.finsam.model.edit.Fixture;

class ImportFactsTest {
    private final Fixture f = new Fixture();

    private static ImportedFact fact(
            String item, @Nullable String subject, int year, FactKind kind, String kronor, int line) {
        return new ImportedFact(item, subject, year, kind, new Quantity(new BigDecimal(kronor), Unit.KR), line);
    }

    private ImportFacts command(ImportedFact... facts) {
        return ImportFacts.create(f.association, "utfall.csv", List.of(facts));
    }

    @Test
    void eachFigureKeepsTheLineThatItComesFrom() {
        f.document.execute(command(
                fact("purchasedServices", "tris", 2025, FactKind.ACTUAL, "3800000.50", 2),
                fact("cost", null, 2025, FactKind.BUDGET, "100", 7)));
        assertEquals(new BigDecimal("3800000.50"), f.fact.getAmount());
        assertEquals(se.finsam.model.Unit.KR, f.fact.getUnit());
        assertEquals(Origin.IMPORTED, f.fact.getOrigin());
        assertEquals("utfall.csv rad 2", f.fact.getSource());
        var budgeted = f.year.getFacts().getLast();
        assertEquals(f.budget, budgeted.getVersion());
        assertEquals("utfall.csv rad 7", budgeted.getSource());
        assertEquals(
                "Importera 2 belopp ur utfall.csv",
                f.document.undoTitle().orElseThrow().sv());
        f.document.undo();
        assertEquals("Driftredovisning", f.fact.getSource());
        assertEquals(1, f.year.getFacts().size());
    }

    @Test
    void whatIsThereAlreadyKeepsWhereItCameFrom() {
        var same = new ImportedFact(
                "purchasedServices",
                "tris",
                2025,
                FactKind.ACTUAL,
                new Quantity(new BigDecimal("3697.00"), Unit.TKR),
                2);
        var refusal = command(same).refusal();
        assertNotNull(refusal);
        assertEquals("Allt i utfall.csv finns redan.", refusal.sv());
        assertFalse(command(same).effects().getFirst().changes());
        f.document.execute(command(same, fact("cost", null, 2025, FactKind.ACTUAL, "1", 3)));
        assertEquals("Driftredovisning", f.fact.getSource());
    }

    @Test
    void everyFigureThatDoesNotFitHasItsReason() {
        f.document.execute(
                AddBudgetVersion.create(f.association, 2025, BudgetKind.SUPPLEMENTARY, "Tilläggsbeslut", null));
        var effects = command(
                        fact("cost", null, 2025, FactKind.ACTUAL, "1", 2),
                        fact("nothing", null, 2025, FactKind.ACTUAL, "1", 3),
                        fact("cost", "nobody", 2025, FactKind.ACTUAL, "1", 4),
                        fact("cost", null, 2019, FactKind.ACTUAL, "1", 5),
                        fact("cost", null, 2025, FactKind.BUDGET, "1", 6),
                        fact("cost", null, 2019, FactKind.BUDGET, "1", 7),
                        fact("cost", null, 2024, FactKind.PLAN, "1", 8),
                        fact("cost", null, 2025, FactKind.ACTUAL, "2", 9),
                        fact("cost", "tris", 2025, FactKind.ACTUAL, "0.001", 10))
                .effects();
        assertNull(effects.getFirst().refusal());
        assertTrue(effects.getFirst().changes());
        var reasons = effects.stream()
                .skip(1)
                .map(effect -> effect.refusal() == null ? "" : effect.refusal().sv())
                .toList();
        assertEquals(
                List.of(
                        "Raden nothing finns inte.",
                        "Det finns ingen medlem, kostnadspost eller insats nobody.",
                        "Räkenskapsåret 2019 finns inte. Lägg till det först.",
                        "2025 har 2 budgetbeslut; lägg in beloppet vid rätt beslut i stället.",
                        "2019 har inget budgetbeslut; lägg till ett först.",
                        "Ingen plan omfattar 2024; lägg till en först.",
                        "Den finns också på rad 2.",
                        "0.001 är finare än ett öre."),
                reasons);
    }
}
