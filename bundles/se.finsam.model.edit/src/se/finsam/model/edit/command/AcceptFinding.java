// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Waiver;
import se.finsam.model.edit.ModelCommand;

/** Lets a finding of a check stand, with the reason; an earlier acceptance of the same finding is replaced. */
public final class AcceptFinding extends ModelCommand {
    private final AnnualReport report;
    private final Waiver waiver = FinsamFactory.eINSTANCE.createWaiver();

    private AcceptFinding(
            AnnualReport report,
            String finding,
            Text name,
            String fingerprint,
            String reason,
            String by,
            LocalDate date) {
        super(report, text("accept", name));
        this.report = report;
        waiver.setFinding(finding);
        waiver.setFingerprint(fingerprint);
        waiver.setReason(reason);
        waiver.setAcceptedBy(by);
        waiver.setDate(date);
    }

    /**
     * {@code finding} is the identity of the finding, {@code name} what a reader calls it, and {@code fingerprint} tells
     * the figures that it is accepted for; {@code by} is a name.
     */
    public static AcceptFinding create(
            AnnualReport report,
            String finding,
            Text name,
            String fingerprint,
            String reason,
            String by,
            LocalDate date) {
        return new AcceptFinding(report, finding, name, fingerprint, reason, by, date);
    }

    @Override
    protected @Nullable Text check() {
        var p = FinsamPackage.eINSTANCE;
        return first(
                outside(List.of(report)),
                Checks.filled(p.getWaiver_Finding(), waiver.getFinding()),
                Checks.filled(p.getWaiver_Fingerprint(), waiver.getFingerprint()),
                Checks.filled(p.getWaiver_Reason(), waiver.getReason()),
                Checks.filled(p.getWaiver_AcceptedBy(), waiver.getAcceptedBy()));
    }

    @Override
    protected void change() {
        report.getWaivers().removeIf(other -> other.getFinding().equals(waiver.getFinding()));
        report.getWaivers().add(waiver);
    }
}
