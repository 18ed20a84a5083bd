// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.finsam.report.Relation;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.Heading;
import se.finsam.report.document.LayoutGrid;
import se.finsam.report.document.ListNode;
import se.finsam.report.document.Node;
import se.finsam.report.document.PageBreak;
import se.finsam.report.document.Paragraph;
import se.finsam.report.document.Paragraph.Style;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.document.Run;
import se.finsam.report.document.TableNode;
import se.finsam.report.document.TableNode.RowKind;
import se.finsam.report.document.TableNode.Scope;
import se.finsam.report.internal.engine.DesignRun;

class SemanticEmitterTest {
    private static ReportDocument document;

    @BeforeAll
    static void runTheDesign() throws Exception {
        Relation lines = new Relation(
                List.of(
                        new Relation.Column("label", Relation.Type.STRING),
                        new Relation.Column("amount", Relation.Type.DECIMAL)),
                List.of(
                        List.of("Intäkter", new BigDecimal("10006")),
                        List.of("Kostnader", new BigDecimal("-10666")),
                        List.of("Årets resultat", new BigDecimal("-660"))));
        document = DesignRun.run(Path.of("designs", "semantic.rptdesign"), (name, arguments) -> lines);
    }

    @Test
    void theBlocksComeInReadingOrder() {
        assertEquals(
                List.of(
                        "Paragraph",
                        "Paragraph",
                        "PageBreak",
                        "Heading",
                        "Paragraph",
                        "ListNode",
                        "Paragraph",
                        "TableNode",
                        "Heading",
                        "LayoutGrid"),
                document.nodes().stream()
                        .map(node -> node.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void theGridNamedCoverIsTheCover() {
        assertEquals(
                new Paragraph(Run.list("Årsredovisning"), Style.COVER_TITLE),
                document.nodes().get(0));
        assertEquals(
                new Paragraph(Run.list("Antagen av styrelsen"), Style.COVER_TEXT),
                document.nodes().get(1));
        assertEquals(new PageBreak(), document.nodes().get(2));
    }

    @Test
    void tagsMakeHeadingsThatKeepTheirBookmarks() {
        List<Heading> headings = document.nodes().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        assertEquals(new Heading(1, "", Run.list("Resultaträkning"), "rr"), headings.get(0));
        assertEquals(2, headings.get(1).level());
        assertTrue(headings.get(1).bookmark().length() > 1, "a heading without bookmark gets one");
    }

    @Test
    void formattedTextBecomesRunsAndLists() {
        Paragraph first = assertInstanceOf(Paragraph.class, document.nodes().get(4));
        assertEquals(
                "Kostnaden var 10\u00a0006 tkr, mindre än budget.\nAndra raden \u2212660.", Run.text(first.runs()));
        assertEquals(Style.LEAD, first.style());
        assertTrue(first.runs().contains(new Run("10\u00a0006", true, false, null)), first.toString());
        assertTrue(first.runs().contains(new Run("mindre", false, true, null)), first.toString());
        assertTrue(first.runs().contains(new Run("budget", false, false, "https://example.org/")), first.toString());
        assertEquals(
                new ListNode(false, List.of(Run.list("ett"), Run.list("två"))),
                document.nodes().get(5));
        assertEquals("Efter & slut", Run.text(((Paragraph) document.nodes().get(6)).runs()));
    }

    @Test
    void aTableKnowsItsCaptionColumnsAndKindsOfRows() {
        TableNode table = assertInstanceOf(TableNode.class, document.nodes().get(7));
        assertEquals("Resultaträkning", table.name());
        assertEquals("Belopp i tkr", table.caption());
        assertEquals(3, table.columns().get(0).weight() / table.columns().get(1).weight(), 0.001);
        assertEquals(Alignment.END, table.columns().get(1).alignment());
        assertEquals(
                List.of(RowKind.ITEM, RowKind.ITEM, RowKind.TOTAL),
                table.body().stream().map(TableNode.Row::kind).toList());
        assertEquals(Scope.COLUMN, table.header().getFirst().cells().getFirst().scope());
        assertEquals(
                new TableNode.Cell(Run.list("Intäkter"), 1, 1, Scope.ROW, Alignment.START),
                table.body().getFirst().cells().getFirst());
        assertEquals(
                new TableNode.Cell(Run.list("\u2212660"), 1, 1, Scope.NONE, Alignment.END),
                table.body().getLast().cells().getLast());
    }

    @Test
    void theGridOfSignaturesKeepsItsColumns() {
        LayoutGrid grid = assertInstanceOf(LayoutGrid.class, document.nodes().getLast());
        List<List<Node>> row = grid.rows().getFirst();
        assertEquals(List.of(Paragraph.of("Ordförande")), row.get(0));
        assertEquals(List.of(new Paragraph(List.of(new Run("Ledamot", true, false, null)), Style.NORMAL)), row.get(1));
    }

    @Test
    void theReportKnowsWhatItIs() {
        assertEquals("Årsredovisning 2025", document.metadata().title());
        assertEquals(Instant.parse("2026-03-27T10:00:00Z"), document.metadata().created());
        assertEquals("Samordningsförbundet", document.metadata().header());
        assertEquals("", document.metadata().footer());
    }
}
