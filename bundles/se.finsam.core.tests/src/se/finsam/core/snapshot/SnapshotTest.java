// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static SnapshotBuilder chart() {
        return new SnapshotBuilder()
                .item("revenue", Nature.INCOME)
                .item("contribution", Nature.INCOME, "revenue")
                .item("state", Nature.INCOME, "contribution")
                .item("operationCost", Nature.EXPENSE)
                .costUnit("administration", "800", "Administration")
                .intervention("tris", "851", "TRIS")
                .intervention("lufss", "835", "LUFSS");
    }

    private static BigDecimal value(Amount amount) {
        return assertInstanceOf(Amount.Known.class, amount).value();
    }

    @Test
    void noFactIsUnknownAndAFactOfZeroIsZero() {
        var snapshot = chart().actual("revenue", 2025, "0").build();
        assertEquals(
                0,
                value(snapshot.entered("revenue", null, 2025, FactKind.ACTUAL)).signum());
        var unknown = assertInstanceOf(Amount.Unknown.class, snapshot.entered("revenue", null, 2024, FactKind.ACTUAL));
        assertEquals(List.of(new Gap(Gap.Cause.NO_FACT, "revenue", null, 2024, FactKind.ACTUAL)), unknown.gaps());
    }

    @Test
    void factsOfOneKeyAddUpAndTheWeakestOriginStands() {
        var snapshot = chart().actual("revenue", 2025, "1.5")
                .fact("revenue", null, 2025, FactKind.ACTUAL, "250000", Unit.KR, Origin.IMPORTED)
                .build();
        var sum = assertInstanceOf(Amount.Known.class, snapshot.entered("revenue", null, 2025, FactKind.ACTUAL));
        assertEquals(0, new BigDecimal("251500").compareTo(sum.value()));
        assertEquals(Unit.KR, sum.unit());
        assertEquals(new Evidence(Origin.IMPORTED, List.of("fact-0", "fact-1"), List.of()), sum.evidence());
    }

    @Test
    void lookupsAgreeWithAScanOfAllFacts() {
        var random = new Random(7);
        var items = List.of("revenue", "contribution", "state", "operationCost");
        var subjects = new ArrayList<String>(List.of("administration", "tris", "lufss"));
        subjects.add(null);
        var builder = chart();
        var expected = new HashMap<String, BigDecimal>();
        var expectedOfAll = new HashMap<String, BigDecimal>();
        for (var i = 0; i < 2000; i++) {
            var item = items.get(random.nextInt(items.size()));
            var subject = subjects.get(random.nextInt(subjects.size()));
            var year = 2000 + random.nextInt(40);
            var kind = FactKind.values()[random.nextInt(3)];
            var ore = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            var amount = BigDecimal.valueOf(ore, 2);
            builder.fact(item, subject, year, kind, amount.toPlainString(), Unit.KR, Origin.TYPED);
            expected.merge(item + subject + year + kind, amount, BigDecimal::add);
            expectedOfAll.merge(item + year + kind, amount, BigDecimal::add);
        }
        var snapshot = builder.build();
        for (var item : items) {
            for (var year = 1999; year < 2041; year++) {
                for (var kind : FactKind.values()) {
                    for (var subject : subjects) {
                        assertAmount(
                                expected.get(item + subject + year + kind),
                                snapshot.entered(item, subject, year, kind));
                    }
                    assertAmount(expectedOfAll.get(item + year + kind), snapshot.enteredOnAll(item, year, kind));
                }
            }
        }
        assertEquals(2000, snapshot.factCount());
    }

    private static void assertAmount(BigDecimal expected, Amount amount) {
        if (expected == null) {
            assertFalse(amount.isKnown());
        } else {
            assertEquals(expected, value(amount));
        }
    }

    @Test
    void descendantsComeParentFirst() {
        assertEquals(List.of("contribution", "state"), chart().build().descendants("revenue"));
    }

    @Test
    void factsAreSeenFromTheItemsAboveThem() {
        var below = chart().actual("state", 2025, "1").build();
        assertTrue(below.hasFact("state", null, 2025, FactKind.ACTUAL));
        assertTrue(below.hasFact("revenue", null, 2025, FactKind.ACTUAL));
        assertTrue(below.hasFactBelow("revenue", null, 2025, FactKind.ACTUAL));
        assertFalse(below.hasFactBelow("state", null, 2025, FactKind.ACTUAL));
        assertFalse(below.hasFact("revenue", null, 2024, FactKind.ACTUAL));
        assertFalse(below.hasFact("revenue", null, 2025, FactKind.BUDGET));
    }

    @Test
    void factsOfASubjectAreBelowTheItemThatTheyStandOn() {
        var snapshot = chart().actual("state", "tris", 2025, "1").build();
        assertTrue(snapshot.hasFact("revenue", "tris", 2025, FactKind.ACTUAL));
        assertFalse(snapshot.hasFact("revenue", null, 2025, FactKind.ACTUAL));
        assertTrue(snapshot.hasFactBelow("state", null, 2025, FactKind.ACTUAL));
        assertTrue(snapshot.hasFactBelow("revenue", null, 2025, FactKind.ACTUAL));
        assertFalse(snapshot.hasFactBelow("state", "tris", 2025, FactKind.ACTUAL));
        assertTrue(snapshot.hasFactBelow("revenue", "tris", 2025, FactKind.ACTUAL));
    }

    @Test
    void duplicateKeysAndUnknownReferencesAreAllNamed() {
        var builder = chart().costUnit("tris", null, "Again")
                .actual("revenue", "nobody", 2025, "1")
                .actual("turnover", 2025, "1")
                .boardMember("a", "ghost", Role.MEMBER, null, null);
        var broken = assertThrows(BrokenSnapshotException.class, builder::build);
        assertEquals(
                List.of(
                        "subject tris occurs twice",
                        "appointment a refers to the unknown person ghost",
                        "fact fact-0 refers to the unknown subject nobody",
                        "fact fact-1 refers to the unknown line item turnover"),
                broken.problems());
        assertTrue(broken.getMessage().contains("unknown subject nobody"), broken.getMessage());
    }

    @Test
    void moneyFinerThanAnOreIsRefused() {
        var builder = chart().fact("revenue", null, 2025, FactKind.ACTUAL, "0.001", Unit.KR, Origin.TYPED);
        var broken = assertThrows(BrokenSnapshotException.class, builder::build);
        assertTrue(broken.getMessage().contains("finer than one öre"), broken.getMessage());
    }

    @Test
    void aMistypedYearIsRefused() {
        var broken = assertThrows(BrokenSnapshotException.class, chart().actual("revenue", 20255, "1")::build);
        assertEquals(List.of("fact fact-0 has the year 20255, which is not between 1900 and 2200"), broken.problems());
    }

    @Test
    void factsOfOneKeyMustShareAUnit() {
        var snapshot = chart().actual("revenue", 2025, "1")
                .fact("revenue", null, 2025, FactKind.ACTUAL, "2", Unit.PERSONS, Origin.TYPED)
                .build();
        assertThrows(IllegalStateException.class, () -> snapshot.entered("revenue", null, 2025, FactKind.ACTUAL));
    }

    @Test
    void aRevisedBudgetReplacesTheOriginalAndSupplementsAddUp() {
        var builder = chart().budgetVersion("original", 2025, BudgetKind.ORIGINAL, LocalDate.of(2024, 11, 20))
                .budgetVersion("revised", 2025, BudgetKind.REVISED, LocalDate.of(2025, 3, 1))
                .budgetVersion("supplement", 2025, BudgetKind.SUPPLEMENTARY, LocalDate.of(2025, 5, 5));
        budget(builder, "original", "100");
        budget(builder, "revised", "120");
        budget(builder, "supplement", "7");
        assertEquals(
                0,
                new BigDecimal("127000")
                        .compareTo(value(builder.build().entered("operationCost", "tris", 2025, FactKind.BUDGET))));
    }

    private static void budget(SnapshotBuilder builder, String version, String value) {
        builder.fact(new Fact(
                version,
                2025,
                "operationCost",
                "tris",
                FactKind.BUDGET,
                version,
                null,
                PlanStatus.DECIDED,
                new Quantity(new BigDecimal(value), Unit.TKR),
                new Provenance(Origin.TYPED, ""),
                ""));
    }

    @Test
    void theBoardOfADayAndOfAYearAreQueries() {
        var snapshot = new SnapshotBuilder()
                .person("anna", "Anna", "A", Gender.FEMALE)
                .person("bo", "Bo", "B", Gender.MALE)
                .person("cia", "Cia", "C", Gender.FEMALE)
                .boardMember("1", "anna", Role.CHAIR, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 6, 30))
                .boardMember("2", "bo", Role.MEMBER, null, null)
                .boardMember("3", "cia", Role.CHAIR, LocalDate.of(2025, 7, 1), null)
                .build();
        assertEquals(
                List.of("anna", "bo"),
                snapshot.board(LocalDate.of(2025, 6, 30)).stream()
                        .map(Appointment::person)
                        .toList());
        assertEquals(
                List.of("bo", "cia"),
                snapshot.board(LocalDate.of(2025, 7, 1)).stream()
                        .map(Appointment::person)
                        .toList());
        assertEquals(3, snapshot.board(2025).size());
        var genders = snapshot.genders(snapshot.board(2025));
        assertEquals(2, genders.get(Gender.FEMALE));
        assertEquals(1, genders.get(Gender.MALE));
        assertEquals(0, genders.get(Gender.NON_BINARY));
    }

    @Test
    void financedInterventionsHaveCostAndAreNeitherEsfProjectsNorParts() {
        var snapshot = chart().intervention(intervention("esf", null, true))
                .intervention(intervention("part", "tris", false))
                .actual("operationCost", "tris", 2025, "10")
                .actual("operationCost", "lufss", 2025, "0")
                .actual("operationCost", "esf", 2025, "10")
                .actual("operationCost", "part", 2025, "10")
                .build();
        assertEquals(
                List.of("tris"),
                snapshot.financedInterventions(2025).stream()
                        .map(Intervention::key)
                        .toList());
        assertEquals(List.of(), snapshot.financedInterventions(2024));
    }

    private static Intervention intervention(String key, String partOf, boolean esf) {
        return new InterventionBuilder(key, null, key)
                .partOf(partOf)
                .esfFunded(esf)
                .build();
    }

    @Test
    void printedFiguresAreFoundByReportStatementLineAndColumn() {
        var snapshot = chart().printed(2025, "kf", "result", "2024", "- 90").build();
        assertEquals(
                "- 90",
                snapshot.printed(2025, "kf", "result", "2024").orElseThrow().text());
        assertTrue(snapshot.printed(2024, "kf", "result", "2024").isEmpty());
    }
}
