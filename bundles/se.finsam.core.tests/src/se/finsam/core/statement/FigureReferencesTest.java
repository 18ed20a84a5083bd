// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.Event;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Focus;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.GenderSplit;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionBuilder;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.statement.FigureReference.Mark;
import se.finsam.core.text.Language;

class FigureReferencesTest {
    private static final StatementTemplate STATEMENT = Templates.of(
            "rounding=\"independent\"",
            Templates.line("item", "revenue", "", "revenue")
                    + Templates.line("item", "result", "", "revenue - cost")
                    + Templates.line("item", "solvency", "unit=\"percent\" decimals=\"1\"", "percent(cost, revenue)")
                    + Templates.line("item", "hidden", "hideZero=\"true\"", "revenue - revenue"));

    private static Snapshot association() {
        var split = new GenderSplit(new BigDecimal("43"), new BigDecimal("54"), new BigDecimal("3"), Unit.PERCENT);
        var outcome = new Outcome(2025, new BigDecimal("87"), null, Verdict.MET, "", "");
        return new SnapshotBuilder()
                .item("revenue", Nature.INCOME)
                .item("cost", Nature.EXPENSE)
                .item("operationCost", Nature.EXPENSE)
                .item("otherEquity", Nature.EQUITY)
                .item("depreciation", Nature.EXPENSE)
                .item("financialNet", Nature.INCOME)
                .item("extraordinary", Nature.INCOME)
                .item("contribution", Nature.INCOME)
                .intervention(intervention(split))
                .parameter("equityBuffer", "700", Unit.TKR)
                .parameter("equityShareLimit", "20", Unit.PERCENT)
                .actual("revenue", 2025, "10006")
                .actual("cost", 2025, "10666")
                .actual("revenue", 2022, "9790")
                .actual("cost", 2022, "9000")
                .actual("financialNet", 2025, "0")
                .actual("otherEquity", 2025, "3978")
                .actual("contribution", 2025, "10006")
                .actual("operationCost", "tris", 2025, "10")
                .person("anna", "Anna", "A", Gender.FEMALE)
                .person("bo", "Bo", "B", Gender.MALE)
                .person("cia", "Cia", "C", Gender.FEMALE)
                .boardMember("1", "anna", Role.CHAIR, null, null)
                .boardMember("2", "bo", Role.MEMBER, null, null)
                .boardMember("3", "cia", Role.SUBSTITUTE, null, null)
                .goalArea(new GoalArea(
                        "g",
                        "g",
                        List.of(new Goal(
                                "g",
                                "g",
                                List.of(
                                        new Measure(
                                                "use",
                                                "",
                                                null,
                                                new BigDecimal("100"),
                                                Unit.PERCENT,
                                                Direction.AT_LEAST,
                                                "",
                                                List.of(outcome)),
                                        new Measure(
                                                "share",
                                                "",
                                                null,
                                                null,
                                                Unit.PERCENT,
                                                Direction.AT_MOST,
                                                "percent(cost, revenue)",
                                                List.of()))))))
                .year(new FiscalYear(
                        2025,
                        YearStatus.OPEN,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        split,
                        List.of(new Event("Gemensam dag 11 november", null, 130)),
                        null,
                        null,
                        null))
                .printed(2025, "x", "y", "z", "")
                .build();
    }

    private static Intervention intervention(GenderSplit split) {
        var grants = List.of(
                new GrantDecision(null, new Quantity(new BigDecimal("310000"), Unit.KR), 2025, 2025, ""),
                new GrantDecision(null, new Quantity(new BigDecimal("740"), Unit.TKR), 2026, null, ""));
        return new InterventionBuilder("tris", "851", "TRIS")
                .focus(Focus.STRUCTURAL)
                .grants(grants)
                .results(List.of(new InterventionYear(2025, 1505, "individer", 19, 6, split, "")))
                .build();
    }

    private static FigureReferences references() {
        return new FigureReferences(association(), StatementTemplates.of(List.of(STATEMENT)), 2025);
    }

    private static String render(String prose) {
        return references().render(prose, Language.SV).replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test/revenue@2025 | 10 006",
                "test/revenue@2022 | 9 790",
                "test/revenue@2025:mkr.1 | 10,0",
                "test/revenue@2025:mkr.1,unit | 10,0 mkr",
                "test/revenue@2025:unit | 10 006 tkr",
                "test/result@2025 | −660",
                "test/result@2025:abs | 660",
                "test/result@2022:signed | +790",
                "test/solvency@2025 | 106,6",
                "test/solvency@2025:%0 | 107 %",
                "test/solvency@2025:0 | 107",
                "test/hidden@2025 | 0",
                "outcome/use@2025 | 87",
                "outcome/use@2025:%0 | 87 %",
                "outcome/share@2025:1 | 106,6",
                "target/use | 100",
                "participants/tris@2025 | 1 505",
                "completed/tris@2025 | 19",
                "completedToWork/tris@2025:word | sex",
                "gender/women@2025 | 43",
                "gender/tris.nonBinary@2025:%0 | 3 %",
                "board/women@2025:%0 | 67 %",
                "board/members@2025:word | två",
                "board/substitutes@2025:word | en",
                "count/interventions@2025:word | en",
                "count/interventions.individual@2025 | 0",
                "count/interventions.structural@2025 | 1",
                "count/annexes@2025 | 0",
                "event/Gemensam dag 11 november@2025 | 130",
                "parameter/equityBuffer | 700",
                "parameter/equityShareLimit:%0 | 20 %",
                "indicator/equityShare@2025:%0 | 33 %",
                "grant/tris@2025 | 310",
                "grant/tris@2027 | 740",
            })
    void aReferenceStandsFor(String reference, String text) {
        assertEquals("a " + text + " b", render("a {{" + reference + "}} b"));
    }

    @Test
    void theVisionIsAText() {
        assertEquals("", render("{{vision}}"));
    }

    @Test
    void aWordAtTheBeginningOfASentenceGetsACapital() {
        assertEquals(
                "Sex av två. En till, en sist.",
                render("{{completedToWork/tris@2025:word}} av {{board/members@2025:word}}."
                        + " {{count/interventions@2025:word}} till, {{count/interventions@2025:word}} sist."));
    }

    @Test
    void englishHasItsOwnWordsAndSeparators() {
        assertEquals(
                "10,006 and six",
                references().render("{{test/revenue@2025}} and {{completedToWork/tris@2025:word}}", Language.EN));
    }

    @Test
    void whatTheAdoptedReportPrintsIsKeptBesideTheFigure() {
        var prose = "Under året {{completedToWork/tris@2025:word|sju}} av {{board/members@2025}}.";
        assertEquals("Under året sex av 2.", render(prose));
        assertEquals("Under året sju av 2.", references().printed(prose, Language.SV));
        var parsed = Prose.parse(prose).references().toList();
        assertEquals("sju", parsed.getFirst().printed());
        assertEquals("completedToWork/tris", parsed.getFirst().path());
        assertEquals("2025", parsed.getFirst().column());
        assertTrue(parsed.getFirst().format().has(Mark.WORD));
        assertNull(parsed.getLast().printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test/revenu@2025 | no line revenu",
                "test/revenue | a year is needed",
                "none/revenue@2025 | no statement none",
                "test/revenue@2019 | not known",
                "outcome/none@2025 | no measure none",
                "outcome/use@2019 | no outcome in 2019",
                "target/share | no target",
                "participants/none@2025 | no intervention none",
                "participants/tris@2019 | no results in 2019",
                "gender/both@2025 | women, men or nonBinary",
                "board/chairs@2025 | members, substitutes",
                "event/Fest@2025 | no event",
                "parameter/none | no parameter none",
                "grant/tris@2019 | no grant",
                "vison | a path is",
                "test/revenue@2025:two | unknown format",
                "test/solvency@2025:mkr | asks for MKR",
                "@2025 | no path",
                "test/revenue@ | no column"
            })
    void whatCannotBeResolvedIsRefusedNamingTheReference(String reference, String message) {
        var refusal = assertThrows(StatementException.class, () -> render("{{" + reference + "}}"));
        assertTrue(refusal.getMessage().contains("{{" + reference), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void anOpenReferenceIsRefused() {
        var refusal = assertThrows(StatementException.class, () -> render("ett {{rr/result@2025 och mer"));
        assertTrue(refusal.getMessage().contains("not closed"), refusal.getMessage());
    }

    @Test
    void proseWithoutReferencesStaysAsItIs() {
        assertEquals("Ett *ord* i {klammer}.", render("Ett *ord* i {klammer}."));
        assertEquals("", render(""));
    }

    @Test
    void aReferenceThatCannotBeReadIsKeptWhereItStands() {
        var prose = "Ett {{a@}} två {{b/c@2025 tre {{test/revenue@2025}} fyra {{d";
        assertEquals(
                List.of(
                        "Literal Ett ",
                        "Malformed {{a@}}",
                        "Literal  två ",
                        "Malformed {{b/c@2025 tre ",
                        "Reference test/revenue@2025",
                        "Literal  fyra ",
                        "Malformed {{d"),
                Prose.read(prose).parts().stream()
                        .map(FigureReferencesTest::describe)
                        .toList());
        assertThrows(StatementException.class, () -> Prose.parse(prose));
    }

    private static String describe(Prose.Part part) {
        return switch (part) {
            case Prose.Literal literal -> "Literal " + literal.text();
            case Prose.Malformed malformed -> "Malformed " + malformed.text();
            case Prose.Reference reference ->
                "Reference " + reference.reference().text();
        };
    }

    @Test
    void aReferenceWithoutFigureLeavesTheOtherPiecesAsTheyAre() {
        var pieces = references().pieces("{{test/none@2025}} av {{test/revenue@2025}}", Language.SV);
        assertEquals(
                List.of("", " av ", "10\u00A0006"),
                pieces.stream().map(FigureReferences.Piece::text).toList());
        assertTrue(pieces.getFirst().problem().contains("{{test/none@2025}}"));
        assertEquals("", pieces.getLast().problem());
    }

    @Test
    void membersMunicipalitiesAndGoalAreasAreCounted() {
        assertEquals("0 0 1", render("{{count/members@2025}} {{count/municipalities@2025}} {{count/goalAreas@2025}}"));
    }
}
