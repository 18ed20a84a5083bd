// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.Charter;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.SnapshotBuilder;

/** Who signs the report of 2025, and when: {@link SigningOrderCheck} and {@link SignatoriesCheck}. */
class SigningTest {
    private static final SigningOrderCheck ORDER = new SigningOrderCheck();
    private static final SignatoriesCheck WHO = new SignatoriesCheck();

    /** A chair, two members and an auditor; the board sits without known limits. */
    private static SnapshotBuilder association() {
        return people().boardMember("1", "anna", Role.CHAIR, null, null)
                .boardMember("2", "bo", Role.MEMBER, null, null)
                .boardMember("3", "cia", Role.MEMBER, null, null);
    }

    private static SnapshotBuilder people() {
        return new SnapshotBuilder()
                .person("anna", "Anna", "Alm", Gender.FEMALE)
                .person("bo", "Bo", "Berg", Gender.MALE)
                .person("cia", "Cia", "Ceder", Gender.FEMALE)
                .person("dan", "Dan", "Dahl", Gender.MALE)
                .person("rut", "Rut", "Revisor", Gender.FEMALE);
    }

    private static SmallReport page(String... members) {
        var report = new SmallReport();
        for (var member : members) {
            report.page(member, Body.BOARD, member.equals("anna") ? Role.CHAIR : Role.MEMBER);
        }
        return report.page("rut", Body.AUDIT, Role.AUTHORISED_AUDITOR);
    }

    private static SmallReport full() {
        return page("anna", "bo", "cia");
    }

    private static Appointment appointment(
            String id, String person, Role role, @Nullable String substituteFor, @Nullable LocalDate from) {
        return new Appointment(id, person, Body.BOARD, role, null, substituteFor, from, null, "");
    }

    @Test
    void theBoardBeforeTheAuditorsIsInOrder() {
        var report = full().signed("anna", "2026-03-24T08:00:00Z")
                .signed("bo", "2026-03-24T09:00:00Z")
                .signed("cia", "2026-03-25T09:00:00Z")
                .signed("rut", "2026-03-25T09:00:00Z")
                .completed(LocalDate.of(2026, 3, 25));
        assertEquals(List.of(), SmallReport.run(ORDER, association().year(report.year())));
    }

    @Test
    void anAuditorBeforeTheBoardIsToldInSwedishTime() {
        // 31 March 2026 is summer time: 22:30 UTC on the 30th is 00:30 on the 31st
        var report = full().signed("rut", "2026-03-30T22:30:00Z")
                .signed("anna", "2026-03-24T08:00:00Z")
                .signed("bo", "2026-04-01T06:05:00Z")
                .signed("cia", "2026-03-31T10:00:00Z");
        assertEquals(
                "Revisorer har skrivit under före styrelsen: Rut Revisor 2026-03-31 00:30, före 2 av 3 ledamöter. Sista"
                        + " ledamoten skrev under 2026-04-01 08:05.",
                SmallReport.message(SmallReport.run(ORDER, association().year(report.year()))));
    }

    @Test
    void theZoneIsAParameter() {
        var report = full().signed("rut", "2026-03-30T22:30:00Z").signed("bo", "2026-04-01T06:05:00Z");
        var message = SmallReport.message(SmallReport.run(
                ORDER, new SigningOrderCheck.Clock("UTC"), association().year(report.year())));
        assertEquals(
                "Revisorer har skrivit under före styrelsen: Rut Revisor 2026-03-30 22:30, före 1 av 1 ledamöter. Sista"
                        + " ledamoten skrev under 2026-04-01 06:05.",
                message);
    }

    @Test
    void theFirstOfSeveralSignaturesCounts() {
        var report = full().signed("anna", "2026-04-02T08:00:00Z")
                .signed("anna", "2026-03-24T08:00:00Z")
                .signed("rut", "2026-03-25T08:00:00Z");
        assertEquals(List.of(), SmallReport.run(ORDER, association().year(report.year())));
    }

    @Test
    void aNameWithoutASignatureIsFoundWhenTheSigningIsCompleted() {
        var report = full().signed("anna", "2026-03-24T08:00:00Z")
                .signed("bo", "2026-03-24T09:00:00Z")
                .signed("rut", "2026-03-25T09:00:00Z");
        assertEquals(List.of(), SmallReport.run(ORDER, association().year(report.year())));
        report.completed(LocalDate.of(2026, 3, 25));
        assertEquals(
                "Cia Ceder står på underskriftssidan men har inte skrivit under.",
                SmallReport.message(SmallReport.run(ORDER, association().year(report.year()))));
    }

    @Test
    void auditorsMaySignTheirReportElsewhere() {
        var report = full().signed("anna", "2026-03-24T08:00:00Z")
                .signed("bo", "2026-03-24T09:00:00Z")
                .signed("cia", "2026-03-25T09:00:00Z")
                .completed(LocalDate.of(2026, 3, 25));
        assertEquals(List.of(), SmallReport.run(ORDER, association().year(report.year())));
    }

    @Test
    void aMemberWhoTakesTheChairDuringTheSigningStillSits() {
        var association = people().boardMember("1", "anna", Role.CHAIR, null, null)
                .boardMember("2", "bo", Role.MEMBER, null, LocalDate.of(2026, 3, 24))
                .boardMember("3", "bo", Role.VICE_CHAIR, LocalDate.of(2026, 3, 25), null)
                .year(page("anna").signed("anna", "2026-03-30T08:00:00Z").year());
        assertEquals(List.of("signing.2025#absent.bo"), SmallReport.keys(SmallReport.run(ORDER, association)));
    }

    @Test
    void aTrailOfWhichOnlyTheEndIsKnownAccusesNobody() {
        var report = full().completed(LocalDate.of(2026, 3, 25));
        assertEquals(List.of(), SmallReport.run(ORDER, association().year(report.year())));
    }

    @Test
    void aSittingMemberWhoIsNotOnThePageIsFoundWithoutAnyTrail() {
        var findings =
                SmallReport.run(ORDER, association().year(page("anna", "bo").year()));
        assertEquals("Cia Ceder sitter i styrelsen men saknas bland underskrifterna.", SmallReport.message(findings));
        assertEquals(List.of("signing.2025#absent.cia"), SmallReport.keys(findings));
        assertEquals(
                List.of(),
                SmallReport.run(WHO, association().year(page("anna", "bo").year())));
    }

    @Test
    void aSubstituteMaySignForAMember() {
        var association = association()
                .appointment(appointment("4", "dan", Role.SUBSTITUTE, "3", null))
                .year(page("anna", "bo", "dan").year());
        assertEquals(List.of(), SmallReport.run(ORDER, association));
    }

    @Test
    void whoLeavesOrComesDuringTheSigningMaySignOrNot() {
        var comes = association()
                .appointment(appointment("4", "dan", Role.MEMBER, null, LocalDate.of(2026, 3, 24)))
                .year(full().signed("anna", "2026-03-30T08:00:00Z").year());
        assertEquals(List.of(), SmallReport.run(ORDER, comes));
        var sat = association()
                .appointment(appointment("4", "dan", Role.MEMBER, null, LocalDate.of(2026, 3, 23)))
                .year(full().signed("anna", "2026-03-30T08:00:00Z").year());
        assertEquals(List.of("signing.2025#absent.dan"), SmallReport.keys(SmallReport.run(ORDER, sat)));
    }

    @Test
    void aPageThatIsNotMadeOrAReportThatIsBeingWrittenAccusesNobody() {
        assertEquals(List.of(), SmallReport.run(ORDER, association().year(new SmallReport().year())));
        assertEquals(
                List.of(),
                SmallReport.run(ORDER, association().year(page("anna").open().year())));
    }

    @Test
    void withoutAppointmentsTheCharterTellsHowManyAreToSign() {
        var three = people().charter(new Charter(null, 3, null)).year(full().year());
        assertEquals(List.of(), SmallReport.run(ORDER, three));
        var four = people().charter(new Charter(null, 4, null)).year(full().year());
        assertEquals(
                "3 ledamöter skriver under; styrelsen har 4 enligt förbundsordningen.",
                SmallReport.message(SmallReport.run(ORDER, four)));
    }

    @Test
    void theBoardOfTheYearThatSignsIsRight() {
        assertEquals(List.of(), SmallReport.run(WHO, association().year(full().year())));
    }

    @Test
    void aMemberAppointedInDecemberSatDuringTheYear() {
        var association = people().boardMember("1", "anna", Role.CHAIR, null, null)
                .boardMember("2", "bo", Role.MEMBER, null, LocalDate.of(2025, 11, 30))
                .boardMember("3", "cia", Role.MEMBER, LocalDate.of(2025, 12, 1), null)
                .year(page("anna", "cia").year());
        assertEquals(List.of(), SmallReport.run(WHO, association));
        assertEquals(List.of(), SmallReport.run(ORDER, association));
    }

    @Test
    void aMemberWhoCameAfterTheYearOneWhoLeftWithItAndANewRoleAreTold() {
        var association = people().boardMember("1", "anna", Role.CHAIR, null, LocalDate.of(2025, 12, 31))
                .boardMember("2", "bo", Role.MEMBER, null, LocalDate.of(2025, 12, 31))
                .boardMember("3", "bo", Role.CHAIR, LocalDate.of(2026, 1, 1), null)
                .boardMember("4", "dan", Role.MEMBER, LocalDate.of(2026, 1, 1), null);
        var report = new SmallReport().page("bo", Body.BOARD, Role.CHAIR).page("dan", Body.BOARD, Role.MEMBER);
        assertEquals(
                "Styrelsen som skriver under är inte den som satt under året: Bo Berg har en annan roll än 2025; Dan Dahl"
                        + " skriver under men satt inte i styrelsen 2025; Anna Alm satt i styrelsen 2025 men skriver inte"
                        + " under.",
                SmallReport.message(SmallReport.run(WHO, association.year(report.year()))));
        assertEquals(List.of(), SmallReport.run(ORDER, association));
    }

    @Test
    void withoutABoardOrAPageNothingIsKnown() {
        assertEquals(List.of(), SmallReport.run(WHO, people().year(full().year())));
        assertEquals(List.of(), SmallReport.run(WHO, association().year(new SmallReport().year())));
        assertEquals(List.of(), SmallReport.run(WHO, association()));
    }
}
