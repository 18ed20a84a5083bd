// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.BudgetKind;
import se.finsam.model.create.NewAssociation;
import se.finsam.model.edit.command.AddBudgetVersion;
import se.finsam.ui.editors.OpenSample;
import se.finsam.ui.editors.overview.YearStatus.Link;
import se.finsam.ui.editors.overview.YearStatus.State;
import se.finsam.ui.editors.place.FindingPlaces;
import se.finsam.ui.session.Session;

class YearStatusTest {
    private static YearStatus status(Session session, int year, LocalDate today) {
        return new YearStatusInput(
                        session.snapshot(),
                        session.templates(),
                        session.registry().indicators(),
                        year,
                        session.findings().orElse(null),
                        today)
                .status();
    }

    private static String detail(YearStatus status, String id) {
        return status.item(id).orElseThrow().detail().sv();
    }

    private static State state(YearStatus status, String id) {
        return status.item(id).orElseThrow().state();
    }

    @Nested
    class OfTheSample {
        private Session session;
        private YearStatus status;

        @BeforeEach
        void open(@TempDir Path folder) throws Exception {
            session = OpenSample.checked(folder);
            status = status(session, 2025, LocalDate.of(2026, 2, 10));
        }

        @AfterEach
        void close() {
            session.close();
        }

        @Test
        void keyFiguresStandWithTheChangeFromTheYearBefore() {
            var figures = status.figures();
            assertEquals(
                    List.of("result", "totalEquity", "equityShare", "adminShare"),
                    figures.stream().map(YearStatus.KeyFigure::id).toList());
            assertEquals("709\u00A0tkr", figures.getFirst().value().sv());
            assertEquals("+619 från 2024", figures.getFirst().change().sv());
            assertEquals("33,2\u00A0%", figures.get(2).value().sv());
            assertEquals(
                    "+7,1 procentenheter från 2024", figures.get(2).change().sv());
        }

        @Test
        void statementsWithAllTheirFiguresAreDone() {
            for (var statement : List.of("rr", "br", "kf", "drift", "oversikt", "notes")) {
                assertEquals(State.DONE, state(status, statement), statement);
            }
            assertEquals("alla 6 rader", detail(status, "rr"));
        }

        @Test
        void rowsWithoutFiguresAreNamed() {
            var earlier = status(session, 2023, LocalDate.of(2026, 2, 10));
            assertEquals(State.INCOMPLETE, state(earlier, "rr"));
            assertTrue(detail(earlier, "rr").contains("saknas: Finansiella intäkter"));
        }

        @Test
        void whatIsMissingInTheOperationsIsNamed() {
            assertEquals(State.INCOMPLETE, state(status, "interventions"));
            assertEquals("6 av 7 insatser; saknas: Tillitsbyrån", detail(status, "interventions"));
            assertEquals(State.DONE, state(status, "goals"));
            assertEquals(State.DONE, state(status, "board"));
        }

        @Test
        void theReconciliationTellsTheGravestState() {
            assertEquals(State.WRONG, state(status, "findings"));
            assertEquals("3 fel · 15 varningar · 25 anmärkningar", detail(status, "findings"));
            assertEquals("7 förklaringar, 2 avvikelser saknar förklaring", detail(status, "explanations"));
        }

        @Test
        void findingsAreNotToldOfAnotherYear() {
            assertTrue(status(session, 2024, LocalDate.of(2026, 2, 10))
                    .item("findings")
                    .isEmpty());
        }

        @Test
        void decisionsAndSignaturesAreCounted() {
            assertEquals(State.DONE, state(status, "decision"));
            assertEquals("7 av 7 har skrivit under", detail(status, "signatures"));
            assertEquals(State.MISSING, state(status, "audit"));
            assertEquals(State.MISSING, state(status, "nextBudget"));
            assertEquals("omfattar 2026–2028", detail(status, "plan"));
        }

        @Test
        void deadlinesAreThoseOfTheLawAndTheNextOneIsMarked() {
            assertEquals(
                    List.of(LocalDate.of(2025, 11, 30), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 11, 30)),
                    status.deadlines().stream().map(YearStatus.Deadline::due).toList());
            assertEquals(
                    List.of(State.INCOMPLETE, State.DONE, State.AHEAD),
                    status.deadlines().stream().map(YearStatus.Deadline::state).toList());
            assertEquals(
                    List.of(false, false, true),
                    status.deadlines().stream().map(YearStatus.Deadline::next).toList());
            assertEquals("om 293 dagar", status.deadlines().getLast().note().sv());
        }

        @Test
        void aBudgetDecidedInTimeIsDoneAndOneDecidedLateIsNot() {
            assertNull(session.execute(AddBudgetVersion.create(
                    session.association(), 2026, BudgetKind.ORIGINAL, "Budget 2026", LocalDate.of(2025, 11, 20))));
            assertNull(session.execute(AddBudgetVersion.create(
                    session.association(), 2027, BudgetKind.ORIGINAL, "Budget 2027", LocalDate.of(2026, 12, 4))));
            var deadlines = status(session, 2025, LocalDate.of(2026, 12, 10)).deadlines();
            assertEquals(State.DONE, deadlines.getFirst().state());
            assertEquals(
                    "beslutad 2026-12-04, för sent", deadlines.getLast().note().sv());
        }

        @Test
        void everyLinkLeadsToAnElementAStatementOrAPage() {
            var places = new FindingPlaces(session.association(), session.templates(), 2025);
            for (var group : status.groups()) {
                for (var item : group.items()) {
                    assertTrue(
                            switch (item.link()) {
                                case Link.Place place -> leads(places, place);
                                case Link.Page page -> page.id().startsWith("se.finsam.page.");
                                case Link.Problems problems -> true;
                            },
                            item.id());
                }
            }
        }

        private boolean leads(FindingPlaces places, Link.Place place) {
            return places.element(place.location()).isPresent();
        }
    }

    @Test
    void ofANewAssociationEverythingIsMissing() {
        try (var session = OpenSample.of(NewAssociation.create("Förbundet Nytt", 2026))) {
            var status = status(session, 2026, LocalDate.of(2026, 11, 29));
            for (var id : List.of("rr", "br", "budget", "board", "interventions", "goals", "decision", "signatures")) {
                assertEquals(State.MISSING, state(status, id), id);
            }
            assertEquals("inga uppgifter för 2026", detail(status, "rr"));
            assertTrue(status.item("findings").isEmpty());
            assertTrue(
                    status.figures().stream().allMatch(figure -> figure.change().isEmpty()));
            assertEquals("..", status.figures().getFirst().value().sv());
            assertEquals("i morgon", status.deadlines().getFirst().note().sv());
            assertTrue(status.deadlines().getFirst().next());
        }
    }
}
