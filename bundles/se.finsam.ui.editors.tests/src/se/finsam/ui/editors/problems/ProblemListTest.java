// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.session.Session;

class ProblemListTest {
    private static final String FAULTY_TOTAL = "footing:drift/total/2025.cost";

    private final ProblemList problems = new ProblemList(Language.SV);
    private Session session;
    private CheckReport report;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        session = OpenSample.checked(folder);
        report = session.findings().orElseThrow();
        problems.report(report);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<String> shown() {
        return problems.shown().stream().map(Problem::id).toList();
    }

    private void select(String id) {
        problems.select(shown().indexOf(id));
    }

    private String selected() {
        return problems.selected().orElseThrow().id();
    }

    @Test
    void theGravestStandFirstAndTheFirstIsSelected() {
        assertEquals(FAULTY_TOTAL, shown().getFirst());
        assertEquals(FAULTY_TOTAL, selected());
        var severities = problems.shown().stream()
                .map(problem -> problem.finding().orElseThrow().severity())
                .toList();
        assertEquals(severities.stream().sorted().toList(), severities);
    }

    @Test
    void theSummaryCountsWhatIsOpenWhateverIsShown() {
        assertEquals("3 fel · 15 varningar · 25 anmärkningar", problems.summary());
        problems.severity(Severity.HINT, false);
        problems.words("nothing holds these words");
        assertEquals("3 fel · 15 varningar · 25 anmärkningar", problems.summary());
    }

    @Test
    void severitiesAndWordsFilter() {
        problems.severity(Severity.HINT, false);
        problems.severity(Severity.WARNING, false);
        assertEquals(3, shown().size());
        problems.words("KASSAFLÖDE 1 187");
        assertEquals(List.of("convention:kf/operatingCashFlow/2025"), shown());
    }

    @Test
    void theExplanationIsSearchedToo() {
        problems.words("hamnat i fel kolumn");
        assertTrue(shown().contains(FAULTY_TOTAL));
    }

    @Test
    void sortingByDifferencePutsTheLargestFirstAndASecondTimeLast() {
        problems.sort(ProblemColumn.DIFFERENCE);
        assertEquals("carry-forward:budget/openingEquity/2028", shown().getFirst());
        problems.sort(ProblemColumn.DIFFERENCE);
        assertEquals("carry-forward:budget/openingEquity/2028", shown().getLast());
    }

    @Test
    void sortingByPlaceFollowsTheSwedishAlphabet() {
        problems.sort(ProblemColumn.PLACE);
        var places = problems.shown().stream()
                .map(problem -> ProblemColumn.PLACE.text(problem, Language.SV))
                .toList();
        assertTrue(places.indexOf("Översikt över verksamhetens utveckling") > places.lastIndexOf("Årsredovisningen"));
        assertTrue(places.indexOf("Årsredovisningen") > places.indexOf("Siffror i rapporten"));
    }

    @Test
    void theSelectionFollowsTheProblem() {
        select("signs:drift");
        problems.sort(ProblemColumn.MESSAGE);
        assertEquals("signs:drift", selected());
        problems.words("teckenkonventioner");
        assertEquals("signs:drift", selected());
    }

    @Test
    void whatTakesThePlaceOfAProblemThatIsGoneIsSelected() {
        var second = shown().get(1);
        select(FAULTY_TOTAL);
        problems.words(second);
        assertEquals(second, selected());
        problems.words("nothing holds these words");
        assertTrue(problems.selected().isEmpty());
    }

    @Test
    void theDifferenceStandsWithItsSign() {
        select(FAULTY_TOTAL);
        assertEquals("−84", ProblemColumn.DIFFERENCE.text(problems.selected().orElseThrow(), Language.SV));
    }

    @Test
    void theExplanationTellsCauseComputationFixAndBasis() {
        var leads = problems.selected().orElseThrow().explanation().stream()
                .map(paragraph -> paragraph.lead().sv())
                .toList();
        assertEquals(List.of("", "Förklaring: ", "Uträkning: ", "Snabbåtgärd: ", "Grund: ", "Kontroll: "), leads);
    }

    @Test
    void anAcceptedFindingIsHiddenUntilAskedForAndCanBeOpenedAgain() {
        var found = problems.selected().flatMap(Problem::finding).orElseThrow();
        var checked = ProblemEdits.report(session).orElseThrow();
        assertNull(session.execute(
                ProblemEdits.accept(checked, found, "Beslutat av styrelsen", "Anna Ek", LocalDate.of(2026, 3, 2))));
        await(1);
        assertFalse(shown().contains(FAULTY_TOTAL));
        assertEquals("2 fel · 15 varningar · 25 anmärkningar · 1 godtagen", problems.summary());
        problems.accepted(true);
        select(FAULTY_TOTAL);
        var accepted = problems.selected().orElseThrow();
        assertTrue(accepted.isAccepted());
        assertEquals("Godtagen", ProblemColumn.STATE.text(accepted, Language.SV));
        assertNull(session.execute(
                ProblemEdits.withdraw(checked, accepted.finding().orElseThrow())));
        await(0);
        assertEquals("3 fel · 15 varningar · 25 anmärkningar", problems.summary());
    }

    @Test
    void undoNamesTheCheckAndThePlaceOfAnAcceptedFindingInBothLanguages() {
        var found = problems.selected().flatMap(Problem::finding).orElseThrow();
        var checked = ProblemEdits.report(session).orElseThrow();
        var check = found.check().name();
        var place = found.finding().location().place();
        var accepted = ProblemEdits.accept(checked, found, "Beslutat", "Anna Ek", LocalDate.of(2026, 3, 2));
        assertEquals(
                "Godta iakttagelsen %s (%s)".formatted(check.sv(), place.sv()),
                accepted.title().sv());
        assertEquals(
                "Accept the finding %s (%s)".formatted(check.en(), place.en()),
                accepted.title().en());
        var withdrawn = ProblemEdits.withdraw(checked, found).title();
        assertEquals("Ta tillbaka godtagandet av %s (%s)".formatted(check.sv(), place.sv()), withdrawn.sv());
    }

    private void await(long accepted) {
        OpenSample.until("the acceptance", () -> {
            problems.report(session.findings().orElseThrow());
            return session.findings().orElseThrow().findings().stream()
                            .filter(found -> found.waiver().isPresent())
                            .count()
                    == accepted;
        });
    }

    @Test
    void aCheckThatCouldNotFinishStandsFirstWithItsBundle() {
        var results = new ArrayList<>(report.results());
        var last = results.removeLast();
        results.add(new CheckReport.Result(
                last.check(), List.of(), new Text("Kontrollen gick fel.", "The check failed."), null, true));
        problems.severity(Severity.ERROR, false);
        problems.report(new CheckReport(report.input(), results));
        var first = problems.shown().getFirst();
        assertEquals("Kontrollen gick fel.", first.message().sv());
        assertTrue(ProblemColumn.PLACE.text(first, Language.SV).contains("se.finsam.checks"));
        assertTrue(problems.summary().endsWith("1 kontroll gick fel"));
    }
}
