// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.time.LocalDate;
import java.util.Optional;
import se.finsam.core.snapshot.Waiver;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.AnnualReport;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AcceptFinding;
import se.finsam.model.edit.command.WithdrawAcceptance;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.session.Session;

/** Acceptances of findings as commands on the report that was checked. */
final class ProblemEdits {
    private ProblemEdits() {}

    /** The report that was checked, as long as the association has it. */
    static Optional<AnnualReport> report(Session session) {
        return session.findings().flatMap(findings -> new AssociationQuery(session.association())
                .report(findings.input().year()));
    }

    /** Lets a finding stand, with the reason and the name of who says so. */
    static ModelCommand accept(AnnualReport report, CheckedFinding found, String reason, String by, LocalDate day) {
        return AcceptFinding.create(
                report, found.id(), name(found), found.finding().fingerprint(), reason, by, day);
    }

    /** Opens an accepted finding again. */
    static ModelCommand withdraw(AnnualReport report, CheckedFinding found) {
        var accepted = found.waiver().map(Waiver::finding).orElse(found.id());
        return WithdrawAcceptance.create(report, accepted, name(found));
    }

    private static Text name(CheckedFinding found) {
        return Problem.TEXTS.get(
                "finding", found.check().name(), found.finding().location().place());
    }
}
