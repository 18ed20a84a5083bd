// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

class TextTableTest {
    @Test
    void figuresAreAlignedAndSumsHaveARuleAboveThem() {
        assertEquals("""
            Resultaträkning
            ═══════════════
            Belopp i tkr    Not    2025     2024
            ────────────────────────────────────
            Verksamheten
              Intäkter        2  10 006   10 028
              Kostnader       3  −9 447  −10 184
                                 ══════  ═══════
            Årets resultat          559     −156

            * Efter skatt
            """, TextTable.of(Tables.incomeStatement(), Language.SV).replace('\u00A0', ' '));
    }

    @Test
    void derivedFiguresAreMarkedAndMissingOnesExplained() {
        assertEquals("""
            Balansräkning
            ═════════════
                           ──── 2023 ─────
                           Utfall   Budget
            ───────────────────────────────
            Kassa; "bank"   5 315*      ..

            * härlett ur andra uppgifter
            .. uppgift saknas: Ingen uppgift om Kassa
            """, TextTable.of(Tables.withGaps(), Language.SV).replace('\u00A0', ' '));
    }

    @Test
    void englishHasEnglishWordsAndSeparators() {
        var text = TextTable.of(Tables.incomeStatement(), Language.EN);
        assertTrue(text.contains("Note") && text.contains("10,006") && text.contains("After tax"), text);
    }

    @Test
    void columnsStayAlignedBesideWideAndCombiningCharacters() {
        var table = new Table(
                "t",
                Text.same("T"),
                Text.EMPTY,
                Unit.TKR,
                List.of(new Column("2025", Text.same("2025"), null, 2025, "value", Unit.TKR)),
                List.of(
                        Tables.row("a", Row.Kind.ITEM, 0, "東京", "", Tables.figure("1")),
                        Tables.row("b", Row.Kind.ITEM, 0, "Bjo\u0308rn", "", Tables.figure("2"))),
                List.of());
        var lines = TextTable.of(table, Language.SV).lines().toList();
        assertEquals(DisplayWidth.of(lines.get(4)), DisplayWidth.of(lines.get(5)));
    }

    @Test
    void widthCountsColumnsAndNotCharacters() {
        assertEquals(5, DisplayWidth.of("Björn"));
        assertEquals(5, DisplayWidth.of("Bjo\u0308rn"));
        assertEquals(4, DisplayWidth.of("東京"));
        assertEquals(6, DisplayWidth.of("10\u00A0006"));
    }

    @Test
    void aRemarkMarksItsCellAndStandsBelow() {
        var lines = TextTable.of(Tables.withRemarks(), Language.SV).lines().toList();
        var cost = lines.stream()
                .filter(line -> line.startsWith("Kostnader"))
                .findFirst()
                .orElseThrow();
        assertEquals("Kostnader      9\u00a0447¹   +7,2\u00a0%", cost.replaceAll(" +$", ""));
        var cash = lines.stream()
                .filter(line -> line.startsWith("Kassa"))
                .findFirst()
                .orElseThrow();
        assertTrue(cash.endsWith("5\u00a0315*"), cash);
        assertTrue(lines.contains("¹ Bytt rad; se not"));
    }
}
