// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.AuditReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Person;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Records an auditors' report (revisionsberättelse) on an annual report. */
public final class AddAuditReport extends ModelCommand {
    private final AnnualReport report;
    private final @Nullable Person auditor;
    private final AuditReport audit = FinsamFactory.eINSTANCE.createAuditReport();

    private AddAuditReport(
            AnnualReport report, @Nullable Person auditor, @Nullable LocalDate date, @Nullable Boolean published) {
        super(
                report,
                text(
                        "add",
                        Names.of(FinsamPackage.eINSTANCE.getAuditReport()),
                        auditor == null ? Text.EMPTY : Names.of(auditor)));
        this.report = report;
        this.auditor = auditor;
        audit.setDate(date);
        audit.setPublished(published);
    }

    /**
     * Refuses a second report of the same auditor.
     *
     * @param published whether it can be read on the website; null when that is not known
     */
    public static AddAuditReport create(
            AnnualReport report, @Nullable Person auditor, @Nullable LocalDate date, @Nullable Boolean published) {
        return new AddAuditReport(report, auditor, date, published);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(Arrays.asList(report, auditor)),
                Checks.when(
                        auditor != null
                                && report.getAuditReports().stream().anyMatch(other -> other.getAuditor() == auditor),
                        "refuse.audited"));
    }

    @Override
    protected void change() {
        audit.setAuditor(auditor);
        report.getAuditReports().add(audit);
    }
}
