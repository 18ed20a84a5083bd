// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.analysis.compare.CompareMeasure;
import se.finsam.analysis.compare.CompareRequest;
import se.finsam.analysis.compare.Comparison;
import se.finsam.analysis.compare.ComparisonChart;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** What cannot be compared without more ado is marked and said; what the figures say is said too. */
class ComparabilityTest {
    private static Snapshot sample;

    @BeforeAll
    static void read() throws IOException {
        sample = Ours.sample();
    }

    private static Table drift(Integer... years) {
        return Comparison.of(
                        sample,
                        Ours.REGISTRY.templates(),
                        CompareRequest.ofStatement(
                                "drift:cost", List.of(years), CompareMeasure.AMOUNT, CompareMeasure.DELTA))
                .table();
    }

    private static Footnote note(Table table, String beginning) {
        return table.footnotes().stream()
                .filter(note -> plain(note).startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        table.footnotes().stream().map(ComparabilityTest::plain).collect(Collectors.joining("\n"))));
    }

    private static String plain(Footnote note) {
        return note.text().sv().replace('\u00A0', ' ');
    }

    private static List<String> places(Footnote note) {
        return note.places().stream()
                .map(place -> place.row() + "@" + place.column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRIS redovisades 2025 som Projekt Tris och 2026 som TRIS Karlstad/Samspelet. | tris@2026, tris@2026.delta",
                "Förberedande Karlstad är från 2026 uppdelad på Förberedande Karlstad, EAS Killstad och Förberedande Karlstad,"
                        + " Ung Arena. | forberedande-karlstad@2026, forberedande-karlstad@2026.delta",
                "Förberedande Grums började 2025-08-01; 2025 är inte ett helt år. | forberedande-grums@2025,"
                        + " forberedande-grums@2025.delta",
                "Tillitsbyrån avslutades 2025-09-30; 2025 är inte ett helt år. | tillitsbyran@2025, tillitsbyran@2025.delta",
                "LUFSS redovisas netto 2025 (−124 tkr), med bidraget avdraget, men brutto 2026 (350 tkr). | lufss@2025,"
                        + " lufss@2025.delta, lufss@2026, lufss@2026.delta"
            })
    void aBreakIsSaidAndMarkedInItsCells(String text, String cells) {
        var note = note(drift(2024, 2025, 2026), text);
        assertEquals(List.of(cells.split(",\\s+")), places(note));
        assertTrue(!note.marker().isEmpty() && !note.text().en().isEmpty());
    }

    @Test
    void eachMarkerIsUsedOnce() {
        var markers = drift(2024, 2025, 2026).footnotes().stream()
                .map(Footnote::marker)
                .filter(marker -> !marker.isEmpty())
                .toList();
        assertEquals(markers.stream().distinct().toList(), markers);
        assertEquals("¹", markers.getFirst());
        assertEquals("¹⁰", markers.get(9));
    }

    @Test
    void namesThatOverlapAreNoBreak() {
        var table = drift(2024, 2025);
        assertTrue(table.footnotes().stream().noneMatch(note -> plain(note).contains("redovisades")));
    }

    /** Note 5: trade payables 3 371 → 18 and other liabilities 41 → 3 766, of 3 412 → 3 784 in all. */
    @Test
    void amountsThatChangedRowsAreSaidWhereTheirLineStands() {
        var table = Comparison.of(
                        sample,
                        Ours.REGISTRY.templates(),
                        CompareRequest.ofLines(
                                List.of("tradePayables", "cash"), List.of(2024, 2025), CompareMeasure.AMOUNT))
                .table();
        var note = note(table, "Belopp har troligen bytt rad mellan 2024 och 2025: Leverantörsskulder (−3 353 tkr)");
        assertEquals(List.of("tradePayables@2025"), places(note));
    }

    @Test
    void aDerivedYearIsSaid() {
        var table = Comparison.of(
                        sample,
                        Ours.REGISTRY.templates(),
                        CompareRequest.ofLines(List.of("cash"), List.of(2023, 2024), CompareMeasure.AMOUNT))
                .table();
        var note = note(table, "Härlett ur senare års uppgifter för 2023: Kassa och bank.");
        assertEquals(List.of("cash@2023"), places(note));
        assertEquals("", note.marker(), "tables mark what is derived by themselves");
    }

    @Test
    void theFiguresAreSaidWithTheirCausesInBothLanguages() {
        var table = Comparison.of(
                        sample,
                        Ours.REGISTRY.templates(),
                        CompareRequest.ofStatement("oversikt", List.of(2020, 2024, 2025), CompareMeasure.AMOUNT))
                .table();
        var cost = note(table, "Kostnader");
        // -737/10184 = -7.2 %; by activity -3619 and -203 against +2497 and +219; 9447-9736 = -289, -3.0 %
        assertEquals(
                "Kostnader minskade med 737 tkr (−7,2 %) från 2024 till 2025, främst Stegen Karlstad (−3 619 tkr) och"
                        + " Administration (−203 tkr); i motsatt riktning verkade TRIS (+2 497 tkr) och Förberedande Karlstad"
                        + " (+219 tkr); sedan 2020 är förändringen −289 tkr (−3,0 %).",
                plain(cost));
        assertEquals(
                "Costs decreased by 737 SEK thousand (−7.2%) from 2024 to 2025, mainly Stegen Karlstad (−3,619 SEK thousand)"
                        + " and Administration (−203 SEK thousand); offset by TRIS (+2,497 SEK thousand) and"
                        + " Förberedande Karlstad (+219 SEK thousand); since 2020 the change is −289 SEK thousand (−3.0%).",
                cost.text().en().replace('\u00A0', ' '));
        // contributions by party: 405-423, 5003-5014, 2502-2507, 155-158, 288-289 and 1653-1637 make -22
        assertTrue(
                plain(note(table, "Intäkter"))
                        .contains(
                                "främst Kristinehamns kommun (−18 tkr) och staten (−11 tkr); i motsatt riktning verkade"
                                        + " Karlstads kommun (+16 tkr)"),
                plain(note(table, "Intäkter")));
        assertEquals(
                "Soliditet ökade från 43,3 % 2024 till 46,7 % 2025 (+3,4 procentenheter).",
                plain(note(table, "Soliditet")));
    }

    @Test
    void aCostShownAsNegativeDecreasesWhenItComesCloserToZero() {
        var table = Comparison.of(
                        sample,
                        Ours.REGISTRY.templates(),
                        CompareRequest.ofStatement("rr", List.of(2023, 2024), CompareMeasure.AMOUNT))
                .table();
        // 10184 - 11211 = -1027
        assertTrue(plain(note(table, "Verksamhetens kostnader"))
                .startsWith("Verksamhetens kostnader minskade med 1 027 tkr (−9,2 %)"));
        // -959 and 90 have different signs
        assertTrue(plain(note(table, "Årets resultat"))
                .startsWith("Årets resultat gick från −959 tkr 2023 till 90 tkr 2024"));
    }

    @Test
    void theSameFiguresGiveTheSameWords() {
        assertEquals(drift(2024, 2025, 2026), drift(2024, 2025, 2026));
    }

    @Test
    void theChartMarksTheYearAndTellsTheBreak() {
        var years = List.of(2024, 2025);
        var comparison = Comparison.of(
                sample,
                Ours.REGISTRY.templates(),
                CompareRequest.ofLines(
                        List.of("subject/tillitsbyran", "oversikt/solvency"), years, CompareMeasure.AMOUNT));
        var chart = ComparisonChart.of(comparison, years);
        assertEquals(
                List.of("2024", "2025¹"),
                chart.categories().stream().map(Text::sv).toList());
        assertEquals(1, chart.series().size(), "a percentage is not drawn among amounts");
        assertEquals(
                "Jämförelse 2024–2025 (tkr). Tillitsbyrån: 2024 500; 2025 375. Tillitsbyrån avslutades 2025-09-30; 2025 är"
                        + " inte ett helt år.",
                chart.altText().sv());
    }
}
