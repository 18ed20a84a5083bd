// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.checks.SmallReport;
import se.finsam.core.snapshot.Charter;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.SnapshotBuilder;

/** {@link InterimReportCheck} and {@link AuditReportCheck}: what is not recorded accuses nobody. */
class InterimAndAuditReportTest {
    private static final InterimReportCheck INTERIM = new InterimReportCheck();
    private static final AuditReportCheck AUDIT = new AuditReportCheck();

    private static List<String> interim(@Nullable Boolean demanded, SmallReport report) {
        var charter = new Charter(LocalDate.of(2019, 5, 1), 7, demanded);
        return SmallReport.keys(
                SmallReport.run(INTERIM, new SnapshotBuilder().charter(charter).year(report.year())));
    }

    @Test
    void anInterimReportIsMissingOnlyWhenTheCharterDemandsIt() {
        assertEquals(List.of("interim.2025"), interim(true, new SmallReport()));
        assertEquals(List.of(), interim(true, new SmallReport().interim(LocalDate.of(2025, 9, 22))));
        assertEquals(List.of(), interim(true, new SmallReport().open()));
        assertEquals(List.of(), interim(false, new SmallReport()));
        assertEquals(List.of(), interim(null, new SmallReport()));
        assertEquals(List.of(), SmallReport.run(INTERIM, new SmallReport()));
    }

    @Test
    void theDemandIsNamedWithItsDay() {
        var charter = new Charter(LocalDate.of(2019, 5, 1), null, true);
        assertEquals(
                "Förbundsordningen (2019-05-01) kräver en delårsrapport men ingen är inlagd för 2025.",
                SmallReport.message(SmallReport.run(
                        INTERIM, new SnapshotBuilder().charter(charter).year(new SmallReport().year()))));
    }

    @Test
    void anAuditReportComesAfterTheDecision() {
        assertEquals(
                List.of(), SmallReport.run(AUDIT, new SmallReport().audited(null, LocalDate.of(2026, 3, 23), true)));
        assertEquals(
                "Revisionsberättelsen är daterad 2026-03-22, innan styrelsen beslutade om årsredovisningen 2026-03-23.",
                SmallReport.message(
                        SmallReport.run(AUDIT, new SmallReport().audited(null, LocalDate.of(2026, 3, 22), true))));
        assertEquals(
                List.of(),
                SmallReport.run(AUDIT, new SmallReport().open().audited(null, LocalDate.of(2026, 3, 22), true)));
    }

    @Test
    void anAuditReportThatIsKnownNotToBePublishedIsFoundByItsAuditor() {
        var association = new SnapshotBuilder()
                .person("rut", "Rut", "Revisor", Gender.FEMALE)
                .year(new SmallReport()
                        .audited("rut", LocalDate.of(2026, 4, 10), false)
                        .audited(null, null, false)
                        .audited(null, null, null)
                        .year());
        var findings = SmallReport.run(AUDIT, association);
        assertEquals(List.of("audit.2025.rut#unpublished", "audit.2025.2#unpublished"), SmallReport.keys(findings));
        assertEquals(
                "Revisionsberättelse Rut Revisor",
                findings.getFirst().location().place().sv());
    }

    @Test
    void withoutAuditReportsNothingIsKnown() {
        assertEquals(List.of(), SmallReport.run(AUDIT, new SmallReport()));
    }
}
