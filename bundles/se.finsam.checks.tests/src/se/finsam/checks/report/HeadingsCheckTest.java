// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Section;

class HeadingsCheckTest {
    private static final HeadingsCheck CHECK = new HeadingsCheck();

    private static SmallReport entry(String heading, String contents) {
        return new SmallReport()
                .with(new Section("s", "", 1, "", heading, "", true, null, contents, null, List.of(), List.of()));
    }

    @Test
    void anEntryOfTheContentsThatDiffersIsFound() {
        assertEquals(
                "Innehållsförteckningen skriver ”KASSAFLÖDEANALYS” men rubriken är ”Kassaflödesanalys”.",
                SmallReport.message(SmallReport.run(CHECK, entry("Kassaflödesanalys", "KASSAFLÖDEANALYS"))));
    }

    @ParameterizedTest
    @CsvSource({
        "Kassaflödesanalys, KASSAFLÖDESANALYS",
        "Kassaflödesanalys, 4. Kassaflödesanalys",
        "Kassaflödesanalys, Kassaflödesanalys ........ 17",
        "Väsentliga avvikelser:, Väsentliga avvikelser",
        "Budgetprognos 2026–2028, Budgetprognos 2026-2028"
    })
    void anEntryThatOnlyLooksAnotherWayIsTheSame(String heading, String contents) {
        assertEquals(List.of(), SmallReport.run(CHECK, entry(heading, contents)));
    }

    private static SmallReport levels(@Nullable Integer... adopted) {
        var report = new SmallReport();
        for (var i = 0; i < adopted.length; i++) {
            report.with(SmallReport.section(1, "Kapitel " + (i + 1), adopted[i]));
        }
        return report;
    }

    @Test
    void levelsThatJumpAreNamedInBothLanguages() {
        var findings = SmallReport.run(CHECK, levels(null, 3, 2));
        assertEquals(
                "2 rubriker har fel nivå: Kapitel 2 (3, ska vara 1), Kapitel 3 (2, ska vara 1).",
                SmallReport.message(findings));
        assertEquals(
                "2 headings have the wrong level: Kapitel 2 (3, should be 1), Kapitel 3 (2, should be 1).",
                findings.getFirst().message().en());
    }

    @Test
    void noMoreThanFiveAreNamed() {
        var message = SmallReport.message(SmallReport.run(CHECK, levels(null, 2, 2, 2, 2, 2, 2, 2)));
        assertEquals(
                "7 rubriker har fel nivå: Kapitel 2 (2, ska vara 1), Kapitel 3 (2, ska vara 1), Kapitel 4 (2, ska vara 1),"
                        + " Kapitel 5 (2, ska vara 1), Kapitel 6 (2, ska vara 1) och 2 till.",
                message);
    }

    @Test
    void levelsBelowTheTitleOfTheDocumentAreAllOneDeeper() {
        assertEquals(List.of(), SmallReport.run(CHECK, levels(2, 2, 2)));
        assertEquals(List.of(), SmallReport.run(CHECK, levels(null, 1)));
    }
}
