// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.time.Instant;
import java.util.List;
import se.finsam.report.document.TableNode.Cell;
import se.finsam.report.document.TableNode.Column;
import se.finsam.report.document.TableNode.Row;
import se.finsam.report.document.TableNode.RowKind;
import se.finsam.report.document.TableNode.Scope;

/** A report with every kind of block, made by hand. */
public final class Documents {
    public static final Metadata METADATA = new Metadata(
            "Årsredovisning 2025",
            "Samspelet",
            "Samordningsförbundet",
            "Året i korthet",
            "sv-SE",
            Instant.parse("2026-03-27T10:00:00Z"),
            "Årsredovisning",
            "Samordningsförbundet");

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\""
            + " viewBox=\"0 0 200 100\"><rect width=\"120\" height=\"60\" fill=\"#1f5c99\"/></svg>";

    private Documents() {}

    public static ReportDocument complete() {
        return new ReportDocument(
                METADATA,
                List.of(
                        new Paragraph(Run.list("Årsredovisning 2025"), Paragraph.Style.COVER_TITLE),
                        new Paragraph(Run.list("Samspelet"), Paragraph.Style.COVER_SUBTITLE),
                        new PageBreak(),
                        new Contents(
                                "Innehåll",
                                List.of(
                                        new Contents.Entry(1, "1", "Förvaltningsberättelse", "one", 3),
                                        new Contents.Entry(2, "1.1", "Ekonomi & <mål>", "two", null))),
                        new PageBreak(),
                        new Heading(1, "1", Run.list("Förvaltningsberättelse"), "one"),
                        new Paragraph(
                                List.of(
                                        Run.of("Se "),
                                        new Run("ekonomin", true, false, "#two"),
                                        Run.of(" och "),
                                        new Run("webbplatsen", false, true, "https://example.org/"),
                                        new Run("!", false, false, "javascript:alert(1)"),
                                        new Run(" Bort.", false, false, "#nowhere")),
                                Paragraph.Style.NORMAL),
                        new ListNode(false, List.of(Run.list("ett"), Run.list("två"))),
                        new ListNode(true, List.of(Run.list("först"), Run.list("sedan"))),
                        new ListNode(true, List.of(Run.list("åter först"))),
                        new Heading(2, "1.1", Run.list("Ekonomi & <mål>"), "two"),
                        statement(),
                        new Figure(SVG, "Stapel: 60 av 100", "Figur 1. Stapel", 150, 75),
                        new LayoutGrid(
                                "signatures",
                                List.of(List.of(
                                        List.of(new Paragraph(List.of(), Paragraph.Style.SIGNATURE_LINE)),
                                        List.of(Paragraph.of("Ordförande")))))));
    }

    /** A table with groups, a merged cell, all kinds of figures and a total. */
    public static TableNode statement() {
        return new TableNode(
                "rr",
                "Resultaträkning, tkr",
                List.of(
                        new Column(2, Alignment.START),
                        new Column(1, Alignment.END),
                        new Column(1, Alignment.END),
                        new Column(1, Alignment.END)),
                List.of(
                        new Row(
                                RowKind.HEADER,
                                List.of(
                                        new Cell(Run.list("Rad"), 1, 2, Scope.COLUMN, Alignment.START),
                                        new Cell(Run.list("Utfall"), 2, 1, Scope.COLUMN, Alignment.CENTER),
                                        new Cell(Run.list("Andel"), 1, 2, Scope.COLUMN, Alignment.END))),
                        new Row(RowKind.HEADER, List.of(head("2024"), head("2025")))),
                List.of(
                        new Row(RowKind.HEADING, List.of(label("Verksamhet"), figure(""), figure(""), figure(""))),
                        row(RowKind.ITEM, "Intäkter", "10\u00a0006", "9\u202f500", "46,7\u00a0%"),
                        row(RowKind.ITEM, "Kostnader", "\u221210\u00a0666", "\u2013", "+3,5"),
                        row(RowKind.TOTAL, "Årets resultat", "\u2212660", "9\u00a0500", "2025-12-31")));
    }

    private static Cell head(String text) {
        return new Cell(Run.list(text), 1, 1, Scope.COLUMN, Alignment.END);
    }

    private static Cell label(String text) {
        return new Cell(Run.list(text), 1, 1, Scope.ROW, Alignment.START);
    }

    private static Cell figure(String text) {
        return Cell.of(text, Alignment.END);
    }

    private static Row row(RowKind kind, String label, String first, String second, String third) {
        return new Row(kind, List.of(label(label), figure(first), figure(second), figure(third)));
    }
}
