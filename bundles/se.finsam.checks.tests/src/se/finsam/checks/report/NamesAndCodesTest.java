// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Alias;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.SnapshotBuilder;

/** {@link NamesCheck} and {@link CodesCheck}. */
class NamesAndCodesTest {
    private static final NamesCheck NAMES = new NamesCheck();
    private static final CodesCheck CODES = new CodesCheck();

    private static SmallReport labels(String first, String second) {
        return new SmallReport()
                .print("drift", "tris", "2025", first, "2025", "1")
                .print("budget", "tris", "2026", second, "2026", "1");
    }

    private static List<String> names(SmallReport report) {
        return SmallReport.run(
                        NAMES,
                        new SnapshotBuilder()
                                .intervention("tris", "851", "TRIS")
                                .year(report.year()))
                .stream()
                .map(finding -> finding.message().sv())
                .toList();
    }

    @Test
    void oneThingWithTwoNamesIsFound() {
        assertEquals(
                List.of("Samma sak har flera namn: Projekt Tris / TRIS Samspelet."),
                names(labels("Projekt Tris 851", "TRIS Samspelet")));
    }

    @Test
    void aCodeAFootnoteMarkOrCapitalsMakeNoOtherName() {
        assertEquals(List.of(), names(labels("TRIS 851", "TRIS*")));
        assertEquals(List.of(), names(labels("TRIS", "Tris:")));
        assertEquals(List.of(), names(labels("851 TRIS", "")));
    }

    @Test
    void theDigitsOfACodeWithinANameBelongToTheName() {
        assertEquals(List.of("Samma sak har flera namn: TRIS / TRIS 8510."), names(labels("TRIS 851", "TRIS 8510")));
    }

    private static List<String> signatory(@Nullable Integer from, @Nullable Integer to) {
        var person = new Person("rut", "Rut", "Ek-Berg", Gender.FEMALE, List.of(new Alias("Rut Ek Berg", from, to)));
        return SmallReport.keys(SmallReport.run(
                NAMES,
                new SnapshotBuilder()
                        .person(person)
                        .year(new SmallReport()
                                .page("rut", Body.AUDIT, Role.AUTHORISED_AUDITOR)
                                .year())));
    }

    @Test
    void aNameThatASignatoryHadInTheReportIsFoundAndAFormerOneIsNot() {
        assertEquals(List.of("names.2025"), signatory(2025, 2025));
        assertEquals(List.of("names.2025"), signatory(2024, null));
        assertEquals(List.of(), signatory(null, 2024));
        assertEquals(List.of(), signatory(2026, null));
        assertEquals(List.of(), signatory(null, null));
    }

    private static List<String> codes(@Nullable String first, @Nullable String second) {
        var template = SmallReport.template("drift", "role=\"operations\"", """
            <columns years="1"><column/></columns>
            <lines><item id="unit" repeat="costUnits" having="cost"><label sv="{shortName}" en="{shortName}"/>
              <formula>cost[subject]</formula></item>
            <item id="party" repeat="members" having="cost"><label sv="{shortName}" en="{shortName}"/>
              <formula>cost[subject]</formula></item></lines>""");
        var association = new SnapshotBuilder()
                .item("cost", Nature.EXPENSE)
                .costUnit("a", first, "Administration")
                .costUnit("b", second, "Styrelse")
                .member("m", "Grums kommun", MemberKind.MUNICIPALITY)
                .actual("cost", "a", 2025, "1")
                .actual("cost", "b", 2025, "2")
                .actual("cost", "m", 2025, "3")
                .printed(2025, "drift", "a", "2025", "1");
        assertTrue(association.build().hasFact("cost", "m", 2025, FactKind.ACTUAL));
        return SmallReport.run(CODES, association, template).stream()
                .map(finding -> finding.message().sv())
                .toList();
    }

    @Test
    void aRowWithoutACodeAmongOthersIsFound() {
        assertEquals(List.of("Styrelse saknar kod fast de andra raderna har en."), codes("800", null));
    }

    @Test
    void codesForAllOrForNoneAreRightAndMembersNeedNone() {
        assertEquals(List.of(), codes("800", "802"));
        assertEquals(List.of(), codes(null, null));
    }
}
