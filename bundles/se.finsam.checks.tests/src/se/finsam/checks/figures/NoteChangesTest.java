// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Block;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.statement.StatementTemplate;

/** {@link ReclassificationCheck} and {@link OutlierCheck} on a note of two rows and their sum. */
class NoteChangesTest {
    private static final ReclassificationCheck MOVED = new ReclassificationCheck();
    private static final OutlierCheck OUTLIER = new OutlierCheck();
    private static final StatementTemplate NOTE = SmallReport.template("not5", "purpose=\"note\"", """
            <columns years="2"><column/></columns>
            <lines><item id="trade"><label sv="Leverantörsskulder" en="Trade payables"/><formula>trade</formula></item>
            <item id="other"><label sv="Övriga skulder" en="Other liabilities"/><formula>other</formula></item>
            <total id="total"><label sv="Summa" en="Total"/><formula>@trade + @other</formula></total></lines>""");

    private static SnapshotBuilder note(String trade, String other, String tradeBefore, String otherBefore) {
        return new SnapshotBuilder()
                .item("trade", Nature.LIABILITY)
                .item("other", Nature.LIABILITY)
                .actual("trade", 2025, trade)
                .actual("other", 2025, other)
                .actual("trade", 2024, tradeBefore)
                .actual("other", 2024, otherBefore);
    }

    private static List<String> moved(SnapshotBuilder association) {
        return SmallReport.keys(SmallReport.run(MOVED, association, NOTE));
    }

    private static List<String> outliers(SnapshotBuilder association) {
        return SmallReport.keys(SmallReport.run(OUTLIER, association, NOTE));
    }

    @Test
    void rowsThatChangePlacesAreFoundOnceAndAreNoOutliers() {
        // the sample's note 5: −3 353 and +3 725 on a total of 3 412 that became 3 784
        var association = note("18", "3766", "3371", "41");
        var findings = SmallReport.run(MOVED, association, NOTE);
        assertEquals(
                "Sammansättningen vänder mellan åren fast summan nästan är densamma: Leverantörsskulder 18 (3 371) och"
                        + " Övriga skulder 3 766 (41).",
                SmallReport.message(findings));
        assertEquals("−3\u00A0353 / +3\u00A0725", findings.getFirst().formula());
        assertEquals(List.of(), outliers(association));
    }

    // Half of the total before, 1 000, must be passed by both rows.
    @ParameterizedTest
    @CsvSource({"500, 500, 0", "499, 501, 1"})
    void bothRowsMustChangeByMoreThanHalfOfTheTotal(String trade, String other, int findings) {
        assertEquals(findings, moved(note(trade, other, "1000", "0")).size());
    }

    @Test
    void aTotalThatChangesItselfByMoreThanHalfIsNoReclassification() {
        // −600 and +1 201 on 1 000: the total changes by 601
        assertEquals(List.of(), moved(note("400", "1201", "1000", "0")));
        // −600 and +1 100: by 500
        assertEquals(List.of("not5"), moved(note("400", "1100", "1000", "0")));
    }

    @Test
    void smallAmountsMayChangePlaces() {
        assertEquals(List.of(), moved(note("0", "200", "200", "0")));
        assertEquals(List.of("not5"), moved(note("0", "201", "201", "0")));
    }

    // From 400: 600 is +200, not more than 200 tkr; 601 is +201 and 50,25 %.
    // From 399: 599 is 50,1 % but +200; 600 is +201.
    // From 500: 750 is +250 but 50 % and not more; 751 is 50,2 %, which is more though it rounds to 50.
    // From 200: 401 is +201 and 100,5 %. From 3 000: 3 900 is +900 but 30 %.
    @ParameterizedTest
    @CsvSource({
        "600, 400, 0",
        "601, 400, 1",
        "199, 400, 1",
        "200, 400, 0",
        "599, 399, 0",
        "600, 399, 1",
        "750, 500, 0",
        "751, 500, 1",
        "401, 200, 1",
        "3900, 3000, 0",
        "900, 0, 0"
    })
    void aLargeChangePassesBothLimits(String now, String before, int findings) {
        assertEquals(findings, outliers(note(now, "5000", before, "5000")).size());
    }

    @Test
    void anOutlierHasItsNumbers() {
        // the sample's note 3: 517 against 1 551, −1 034, −67 %
        var finding = SmallReport.run(OUTLIER, note("517", "9000", "1551", "9000"), NOTE)
                .getFirst();
        assertEquals(
                "Leverantörsskulder är 517 mot 1 551 året före (−67 %) utan förklaring.",
                finding.message().sv().replace('\u00A0', ' '));
        assertEquals(new BigDecimal("1551"), finding.expected());
        assertEquals(new BigDecimal("-1034"), finding.difference());
    }

    @Test
    void anExplanationOfTheReportIsEnough() {
        var report = new SmallReport().explain(List.of(), List.of("trade"));
        assertEquals(List.of(), outliers(note("517", "9000", "1551", "9000").year(report.year())));
    }

    @Test
    void anExplanationOfALineItemCoversALineOfAnotherName() {
        var note = SmallReport.template("not9", "purpose=\"note\"", """
            <columns years="2"><column/></columns>
            <lines><item id="suppliers"><label sv="L" en="L"/><formula>trade</formula></item></lines>""");
        var association = note("517", "0", "1551", "0");
        assertEquals(List.of("not9/suppliers/2025"), SmallReport.keys(SmallReport.run(OUTLIER, association, note)));
        var report = new SmallReport().explain(List.of(), List.of("trade"));
        assertEquals(List.of(), SmallReport.run(OUTLIER, association.year(report.year()), note));
    }

    @Test
    void aSentenceBesideTheNoteIsEnough() {
        var report = new SmallReport()
                .with(SmallReport.section(
                        "Not 5",
                        new Block.TableBlock("t", "not5"),
                        new Block.Paragraph("p", "Att leverantörsskulder har minskat beror på tidigare fakturering.")));
        assertEquals(List.of(), outliers(note("517", "9000", "1551", "9000").year(report.year())));
        var elsewhere = new SmallReport().chapter("Händelser", "Förbundet har leverantörsskulder.");
        assertEquals(
                1,
                outliers(note("517", "9000", "1551", "9000").year(elsewhere.year()))
                        .size());
    }

    @Test
    void aYearThatIsNotKnownIsNotCompared() {
        var association = new SnapshotBuilder()
                .item("trade", Nature.LIABILITY)
                .item("other", Nature.LIABILITY)
                .actual("trade", 2025, "5000")
                .actual("other", 2025, "1");
        assertEquals(List.of(), outliers(association));
        assertEquals(List.of(), moved(association));
    }

    @Test
    void onlyNotesAreLookedAt() {
        var statement = SmallReport.template("br", "", """
            <columns years="2"><column/></columns>
            <lines><item id="trade"><label sv="L" en="L"/><formula>trade</formula></item></lines>""");
        assertEquals(List.of(), SmallReport.run(OUTLIER, note("517", "0", "1551", "0"), statement));
    }
}
