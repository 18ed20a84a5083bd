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
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;

class PartySharesCheckTest {
    private static final PartySharesCheck CHECK = new PartySharesCheck();

    private static SnapshotBuilder association() {
        return new SnapshotBuilder()
                .item("contribution", Nature.INCOME)
                .partyShare(MemberKind.STATE, 1, 2)
                .partyShare(MemberKind.REGION, 1, 4)
                .partyShare(MemberKind.MUNICIPALITY, 1, 4)
                .member("fk", "Försäkringskassan", MemberKind.STATE)
                .member("region", "Regionen", MemberKind.REGION)
                .member("a", "A kommun", MemberKind.MUNICIPALITY)
                .member("b", "B kommun", MemberKind.MUNICIPALITY);
    }

    private static SnapshotBuilder paid(Unit unit, String state, String region, String a, String b) {
        return association()
                .fact("contribution", "fk", 2025, FactKind.ACTUAL, state, unit, Origin.TYPED)
                .fact("contribution", "region", 2025, FactKind.ACTUAL, region, unit, Origin.TYPED)
                .fact("contribution", "a", 2025, FactKind.ACTUAL, a, unit, Origin.TYPED)
                .fact("contribution", "b", 2025, FactKind.ACTUAL, b, unit, Origin.TYPED);
    }

    @Test
    void halfAndTwoQuartersAreRight() {
        assertEquals(List.of(), SmallReport.run(CHECK, paid(Unit.TKR, "5000", "2500", "2000", "500")));
        // the sample: 5 003 of 10 006 from the state, 2 502 from the region, 2 501 from the municipalities
        assertEquals(List.of(), SmallReport.run(CHECK, paid(Unit.TKR, "5003", "2502", "2000", "501")));
    }

    // One region may be off by (1 + 1) / 2 + 1 = 2 steps, two municipalities by (2 + 1) / 2 + 1 = 2, rounded down.
    // Region 2 503 of 10 006 is 1,5 more than 2 501,5; 2 504 of 10 007 is 2,25 more than 2 501,75.
    @ParameterizedTest
    @CsvSource({"2503, 0", "2504, 1"})
    void roundingMayGiveTwoSteps(String region, int findings) {
        var found = SmallReport.run(CHECK, paid(Unit.TKR, "5002", region, "2000", "501"));
        assertEquals(findings, found.size(), found.toString());
    }

    @Test
    void aPartyThatPaysTooLittleIsFoundAndSoAreThoseThatThenPayTooMuch() {
        // 9 500 in all: half is 4 750, a quarter 2 375
        var findings = SmallReport.run(CHECK, paid(Unit.TKR, "5000", "2000", "2000", "500"));
        assertEquals(List.of("STATE.2025", "REGION.2025", "MUNICIPALITY.2025"), SmallReport.keys(findings));
        var region = findings.get(1);
        assertEquals(
                "Av 9 500 kommer 2 000 från regionen; andelen ska vara 1/4, alltså 2 375.",
                region.message().sv().replace('\u00A0', ' '));
        assertEquals(new BigDecimal("2375"), region.expected());
        assertEquals(new BigDecimal("-375"), region.difference());
    }

    @Test
    void kronorAreHeldAgainstKronorAndMillionsAgainstTheirDecimals() {
        assertEquals(List.of(), SmallReport.run(CHECK, paid(Unit.KR, "5003002", "2501500", "2000000", "501501")));
        // 10 000 010 in all: 5 000 005 and twice 2 500 002,50; all are off by more than two kronor
        assertEquals(
                3,
                SmallReport.run(CHECK, paid(Unit.KR, "5000000", "2500000", "2000000", "500010"))
                        .size());
        assertEquals(
                List.of(),
                SmallReport.run(
                        CHECK, paid(Unit.MKR, "5.0", "2.5", "2.0", "0.5").presentationUnit(Unit.MKR)));
        assertEquals(
                List.of("STATE.2025", "REGION.2025"),
                SmallReport.keys(SmallReport.run(
                        CHECK, paid(Unit.MKR, "5.5", "2.1", "2.0", "0.5").presentationUnit(Unit.MKR))));
    }

    @Test
    void aKindWhoseContributionIsNotKnownLeavesTheSharesOpen() {
        var association =
                association().actual("contribution", "fk", 2025, "5000").actual("contribution", "a", 2025, "2500");
        assertEquals(List.of(), SmallReport.run(CHECK, association));
        assertEquals(
                3,
                SmallReport.run(CHECK, association.actual("contribution", "region", 2025, "0"))
                        .size());
    }

    @Test
    void theYearBeforeIsHeldAgainstItsSharesToo() {
        var association = paid(Unit.TKR, "5000", "2500", "2000", "500")
                .actual("contribution", "fk", 2024, "6000")
                .actual("contribution", "region", 2024, "2500")
                .actual("contribution", "a", 2024, "2500");
        // 11 000 in 2024: half is 5 500, a quarter 2 750
        assertEquals(
                List.of("STATE.2024", "REGION.2024", "MUNICIPALITY.2024"),
                SmallReport.keys(SmallReport.run(CHECK, association)));
    }

    @Test
    void withoutSharesOrContributionsThereIsNothingToHoldAgainst() {
        assertEquals(List.of(), SmallReport.run(CHECK, association()));
        assertEquals(List.of(), SmallReport.run(CHECK, new SnapshotBuilder()));
    }
}
