// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** Small tables for the tests of this bundle. */
final class Tables {
    private Tables() {}

    static Cell.Figure figure(String exact, Origin origin, String printed) {
        var value = new BigDecimal(exact);
        return new Cell.Figure(
                value,
                value.setScale(0, RoundingMode.HALF_UP),
                Unit.TKR,
                Display.WHOLE,
                origin,
                List.of("f1"),
                origin == Origin.DERIVED ? List.of("cash 2023 = next(openingCash)") : List.of(),
                printed);
    }

    static Cell.Figure figure(String exact) {
        return figure(exact, Origin.TYPED, null);
    }

    static Row row(String id, Row.Kind kind, int level, String sv, String note, Cell... cells) {
        return new Row(id, kind, level, new Text(sv, id), note, id, null, List.of(cells));
    }

    static Table incomeStatement() {
        return new Table(
                "rr",
                new Text("Resultaträkning", "Income statement"),
                new Text("Belopp i tkr", "Amounts in SEK thousand"),
                Unit.TKR,
                List.of(
                        new Column("2025", Text.same("2025"), null, 2025, "value", Unit.TKR),
                        new Column("2024", Text.same("2024"), null, 2024, "value", Unit.TKR)),
                List.of(
                        row("operations", Row.Kind.HEADING, 0, "Verksamheten", "", Cell.Blank.EMPTY, Cell.Blank.EMPTY),
                        row("revenue", Row.Kind.ITEM, 1, "Intäkter", "2", figure("10006.4"), figure("10028")),
                        row("cost", Row.Kind.ITEM, 1, "Kostnader", "3", figure("-9447"), figure("-10184")),
                        row("result", Row.Kind.TOTAL, 0, "Årets resultat", "", figure("559.4"), figure("-156"))),
                List.of(new Footnote("*", new Text("Efter skatt", "After tax"))));
    }

    static Table withGaps() {
        return new Table(
                "br",
                new Text("Balansräkning", "Balance sheet"),
                Text.EMPTY,
                Unit.TKR,
                List.of(
                        new Column("2023.a", new Text("Utfall", "Actual"), Text.same("2023"), 2023, "a", Unit.TKR),
                        new Column("2023.b", new Text("Budget", "Budget"), Text.same("2023"), 2023, "b", Unit.TKR)),
                List.of(row(
                        "cash",
                        Row.Kind.ITEM,
                        0,
                        "Kassa; \"bank\"",
                        "",
                        figure("5315", Origin.DERIVED, "5 315"),
                        new Cell.Unknown(Unit.TKR, new Text("Ingen uppgift om Kassa", "No figure for Cash"), null))),
                List.of());
    }

    /** A change in percent and a figure that a remark points to. */
    static Table withRemarks() {
        var change = new Cell.Figure(
                new BigDecimal("7.24"),
                new BigDecimal("7.2"),
                Unit.PERCENT,
                new Display(1, Display.Zero.ZERO, true),
                Origin.TYPED,
                List.of(),
                List.of(),
                null);
        return new Table(
                "comparison",
                new Text("Jämförelse", "Comparison"),
                new Text("Belopp i tkr", "Amounts in SEK thousand"),
                Unit.TKR,
                List.of(
                        new Column("2025", Text.same("2025"), new Text("Belopp", "Amount"), 2025, "amount", Unit.TKR),
                        new Column("2025.d", Text.same("24–25"), new Text("Ändring", "Change"), 2025, "d", Unit.TKR)),
                List.of(
                        row("cost", Row.Kind.ITEM, 0, "Kostnader", "", figure("9447"), change),
                        row(
                                "cash",
                                Row.Kind.ITEM,
                                0,
                                "Kassa",
                                "",
                                figure("5315", Origin.DERIVED, null),
                                Cell.Blank.EMPTY)),
                List.of(new Footnote(
                        "¹",
                        new Text("Bytt rad; se not", "Moved; see note"),
                        List.of(new Footnote.Place("cost", "2025")))));
    }
}
