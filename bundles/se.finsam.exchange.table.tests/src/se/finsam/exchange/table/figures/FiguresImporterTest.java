// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportResult;
import se.finsam.api.ImportedFact;
import se.finsam.api.Progress;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;

/** A text file with one figure on each line becomes facts, and what is wrong with it is told with its line. */
class FiguresImporterTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final FiguresImporter importer = new FiguresImporter();
    private final Snapshot snapshot = new SnapshotBuilder()
            .item("cost", Nature.EXPENSE)
            .item("revenue", Nature.INCOME)
            .item("employees", Nature.STATISTIC)
            .member("k1", "Årjängs kommun", MemberKind.MUNICIPALITY)
            .member("k2", "Region", MemberKind.REGION)
            .member("k3", "Region", MemberKind.REGION)
            .build();

    private ImportResult read(byte[] content, FiguresImporter.Settings settings) {
        return importer.read(new ImportInput("a.csv", content, snapshot), settings, Progress.ENDLESS);
    }

    private ImportResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), importer.defaults());
    }

    private static FiguresImporter.Settings skipping() {
        return new FiguresImporter.Settings(
                FiguresImporter.Money.TKR, 2024, true, FigureFile.Separator.AUTO, FigureFile.Encoding.AUTO);
    }

    /** The one error of a file as line:column and Swedish text. */
    private String error(String text) {
        var result = read(text);
        assertTrue(result.facts().isEmpty(), result.facts().toString());
        var errors = result.remarks().stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size(), errors.toString());
        assertFalse(errors.getFirst().what().en().isEmpty());
        return errors.getFirst().line() + ":" + errors.getFirst().column() + " "
                + errors.getFirst().what().sv();
    }

    @Test
    void aSwedishFileIsReadWithItsLines() {
        var result = read("\uFEFFÅr;Rad;Objekt;Slag;Belopp;Enhet\r\n"
                + "2025;cost;årjängs KOMMUN;utfall;1 234,50;kr\r\n"
                + "\r\n"
                + "2024;revenue;;Budget;−7;tkr\r\n"
                + "2026;employees;;plan;3;personer\r\n");
        assertEquals(List.of(), result.remarks());
        assertEquals(
                List.of(
                        new ImportedFact(
                                "cost",
                                "k1",
                                2025,
                                FactKind.ACTUAL,
                                new Quantity(new BigDecimal("1234.50"), Unit.KR),
                                2),
                        new ImportedFact(
                                "revenue",
                                null,
                                2024,
                                FactKind.BUDGET,
                                new Quantity(new BigDecimal("-7"), Unit.TKR),
                                4),
                        new ImportedFact(
                                "employees",
                                null,
                                2026,
                                FactKind.PLAN,
                                new Quantity(new BigDecimal("3"), Unit.PERSONS),
                                5)),
                result.facts());
    }

    @Test
    void theFileTellsItsEncodingAndSeparator() {
        var windows =
                read("år\trad\tmedlem\tbelopp\n2025\tcost\tÅrjängs kommun\t5".getBytes(WINDOWS), importer.defaults());
        assertEquals("k1", windows.facts().getFirst().subject());
        var commas = read("year,line,amount\n2025,cost,\"1 234,5\"\n2025,revenue,0.25\n");
        assertEquals(
                List.of(new BigDecimal("1234.5"), new BigDecimal("0.25")),
                commas.facts().stream().map(fact -> fact.quantity().value()).toList());
        var utf8 = new FiguresImporter.Settings(
                FiguresImporter.Money.KR, 0, false, FigureFile.Separator.AUTO, FigureFile.Encoding.UTF_8);
        var refused = read("år;rad;belopp".getBytes(WINDOWS), utf8);
        assertEquals(
                "Filen är inte i UTF-8.", refused.remarks().getFirst().what().sv());
        assertTrue(refused.hasErrors());
    }

    @Test
    void whatIsWrongIsToldWithItsLineAndField() {
        var head = "år;rad;insats;slag;belopp;enhet\n";
        assertEquals("0:0 Filen är tom.", error("\n \n"));
        assertEquals("1:0 Det finns ingen kolumn belopp (amount).", error("år;rad\n2025;cost\n"));
        assertEquals("1:3 Kolumnen \"post\" finns två gånger.", error("år;rad;post;belopp\n2025;cost;;1\n"));
        assertEquals("2:1 \"i fjol\" är inget årtal.", error(head + "i fjol;cost;;;1;\n"));
        assertEquals("2:2 Förbundet har ingen rad \"costs\".", error(head + "2025;costs;;;1;\n"));
        assertEquals("2:3 \"region\" kan betyda k2, k3.", error(head + "2025;cost;region;;1;\n"));
        assertEquals(
                "2:4 \"kanske\" är inget slag; skriv utfall, budget eller plan.",
                error(head + "2025;cost;;kanske;1;\n"));
        assertEquals("2:5 \"1;5 x\" är inget belopp.", error(head + "2025;cost;;;\"1;5 x\";\n"));
        assertTrue(error(head + "2025;cost;;;1;ton\n").startsWith("2:6 \"ton\" är inget mått"));
        assertEquals("2:0 Raden employees gäller inte pengar.", error(head + "2025;employees;;;1;\n"));
        assertEquals("3:0 Ett citattecken avslutas aldrig.", error(head + "\n2025;\"cost;;;1;\n"));
        assertEquals("2:4 Raden har fler fält än rubrikraden.", error("year,line,amount\n2025,cost,1,5\n"));
    }

    @Test
    void aTextOverSeveralLinesDoesNotMoveTheOthers() {
        var result = read("år;rad;belopp;anm\n2025;cost;1;\"två\nrader \"\"här\"\"\"\n2025;revenue;x;\n");
        assertEquals(2, result.facts().getFirst().line());
        var error = result.remarks().getLast();
        assertEquals(4, error.line());
        assertEquals(Severity.HINT, result.remarks().getFirst().severity());
    }

    @Test
    void unknownLinesCanBeSkippedAndTheYearGiven() {
        var result = read("rad;belopp\ncost;1\nnothing;2\nrevenue;\n".getBytes(StandardCharsets.UTF_8), skipping());
        assertFalse(result.hasErrors());
        assertEquals(
                List.of(Severity.WARNING, Severity.HINT),
                result.remarks().stream().map(remark -> remark.severity()).toList());
        assertEquals(
                new ImportedFact("cost", null, 2024, FactKind.ACTUAL, new Quantity(BigDecimal.ONE, Unit.TKR), 2),
                result.facts().getFirst());
    }

    @Test
    void readingStopsWhenNobodyWaits() {
        var input = new ImportInput("a.csv", "år;rad;belopp\n2025;cost;1\n".getBytes(StandardCharsets.UTF_8), snapshot);
        assertThrows(CancellationException.class, () -> importer.read(input, importer.defaults(), () -> true));
    }
}
