// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.AuditReport;
import se.finsam.core.snapshot.Person;
import se.finsam.core.text.Text;

/**
 * R12: an auditors' report (revisionsberättelse) that is dated before the board decided on the annual report, or that is
 * not to be read on the website. What is not recorded is not known and gives no finding.
 */
public final class AuditReportCheck implements Check<Check.None> {
    @Override
    public None defaults() {
        return None.NONE;
    }

    @Override
    public Stream<Finding> run(CheckInput input, None parameters, Progress progress) {
        return input.report().stream().flatMap(report -> Stream.iterate(0, index -> index + 1)
                .limit(report.auditReports().size())
                .flatMap(index -> {
                    var audit = report.auditReports().get(index);
                    return Stream.concat(
                            early(input, audit, index, report.decided()), unpublished(input, audit, index));
                }));
    }

    private static Stream<Finding> early(CheckInput input, AuditReport audit, int index, @Nullable LocalDate decided) {
        var date = audit.date();
        return decided == null || date == null || !date.isBefore(decided)
                ? Stream.of()
                : Stream.of(Finding.at(
                                place(input, audit, index),
                                Say.format(
                                        "Revisionsberättelsen är daterad %s, innan styrelsen beslutade om"
                                                + " årsredovisningen %s.",
                                        "The auditors' report is dated %s, before the board decided on the annual report"
                                                + " on %s.",
                                        date,
                                        decided))
                        .distinct("early"));
    }

    private static Stream<Finding> unpublished(CheckInput input, AuditReport audit, int index) {
        return !Boolean.FALSE.equals(audit.published())
                ? Stream.of()
                : Stream.of(Finding.at(
                                place(input, audit, index),
                                new Text(
                                        "Revisionsberättelsen finns inte på webbplatsen.",
                                        "The auditors' report is not on the website."))
                        .distinct("unpublished")
                        .because(new Text(
                                "Sedan 2024 ska revisionsberättelser hållas tillgängliga på webbplatsen (prop. 2022/23:119).",
                                "Since 2024 auditors' reports are to be kept on the website (prop. 2022/23:119).")));
    }

    private static Location place(CheckInput input, AuditReport audit, int index) {
        var auditor = audit.auditor();
        var name = auditor == null
                ? ""
                : " " + input.snapshot().person(auditor).map(Person::fullName).orElse(auditor);
        return Location.object(
                new Text("Revisionsberättelse" + name, "Auditors' report" + name),
                "audit.%d.%s".formatted(input.year(), auditor == null ? index + 1 : auditor));
    }
}
