// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.edit.ModelCommand;

/** Takes back the acceptance of a finding, so that it is open again. */
public final class WithdrawAcceptance extends ModelCommand {
    private final AnnualReport report;
    private final String finding;

    private WithdrawAcceptance(AnnualReport report, String finding, Text name) {
        super(report, text("withdraw", name));
        this.report = report;
        this.finding = finding;
    }

    /** {@code finding} is the identity of the accepted finding, {@code name} what a reader calls it. */
    public static WithdrawAcceptance create(AnnualReport report, String finding, Text name) {
        return new WithdrawAcceptance(report, finding, name);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(report)),
                Checks.when(
                        report.getWaivers().stream()
                                .noneMatch(waiver -> waiver.getFinding().equals(finding)),
                        "refuse.notAccepted"));
    }

    @Override
    protected void change() {
        report.getWaivers().removeIf(waiver -> waiver.getFinding().equals(finding));
    }
}
