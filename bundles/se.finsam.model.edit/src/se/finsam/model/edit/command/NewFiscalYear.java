// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.Appointment;
import se.finsam.model.Association;
import se.finsam.model.Body;
import se.finsam.model.ChartBlock;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FiscalYear;
import se.finsam.model.Intervention;
import se.finsam.model.InterventionYear;
import se.finsam.model.Role;
import se.finsam.model.Section;
import se.finsam.model.Signature;
import se.finsam.model.TableBlock;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;

/**
 * Opens a fiscal year. Line items, members, cost units and appointments run on by themselves; carried over are the
 * sections of the latest report with their tables and charts, but not its text and what it printed, the signatories who
 * sit on the board at the end of the year, and an empty result for each intervention that still runs.
 */
public final class NewFiscalYear extends ModelCommand {
    private final int number;

    private NewFiscalYear(Association association, int number) {
        super(association, text("newYear", number));
        this.number = number;
    }

    /** A year that a plan has added before is opened. */
    public static NewFiscalYear create(Association association, int year) {
        return new NewFiscalYear(association, year);
    }

    @Override
    protected @Nullable Text check() {
        var present = new AssociationQuery(association()).year(number);
        return Checks.when(
                present.isPresent() && present.get().getStatus() != YearStatus.PLANNED, "refuse.yearExists", number);
    }

    @Override
    protected void change() {
        var year = new AssociationQuery(association())
                .year(number)
                .orElseGet(() -> Years.add(association(), number, YearStatus.OPEN));
        year.setStatus(YearStatus.OPEN);
        if (year.getReport() == null) {
            year.setReport(report());
        }
        association().getInterventions().stream().filter(this::runs).forEach(this::addResult);
    }

    private AnnualReport report() {
        var report = FinsamFactory.eINSTANCE.createAnnualReport();
        association().getYears().stream()
                .filter(earlier -> earlier.getYear() < number && earlier.getReport() != null)
                .max(Comparator.comparingInt(FiscalYear::getYear))
                .ifPresent(earlier -> carryOver(earlier, report));
        new AssociationQuery(association())
                .appointments(Body.BOARD, LocalDate.of(number, 12, 31))
                .filter(appointment -> appointment.getRole() != Role.SUBSTITUTE)
                .sorted(Comparator.comparingInt(NewFiscalYear::rank))
                .map(NewFiscalYear::signature)
                .forEach(report.getSignatures()::add);
        return report;
    }

    private void carryOver(FiscalYear earlier, AnnualReport report) {
        var title = earlier.getReport().getTitle();
        if (title != null) {
            report.setTitle(title.replace(Integer.toString(earlier.getYear()), Integer.toString(number)));
        }
        earlier.getReport().getSections().stream()
                .map(NewFiscalYear::withoutText)
                .forEach(report.getSections()::add);
    }

    private static Section withoutText(Section earlier) {
        var section = FinsamFactory.eINSTANCE.createSection();
        section.setKey(earlier.getKey());
        section.setTitle(earlier.getTitle());
        section.setNumbered(earlier.isNumbered());
        section.setStatutoryBasis(earlier.getStatutoryBasis());
        section.setApplicable(earlier.isApplicable());
        for (var block : earlier.getBlocks()) {
            if (block instanceof TableBlock || block instanceof ChartBlock) {
                var copy = EcoreUtil.copy(block);
                copy.setId(null);
                section.getBlocks().add(copy);
            }
        }
        earlier.getSections().stream().map(NewFiscalYear::withoutText).forEach(section.getSections()::add);
        return section;
    }

    private static int rank(Appointment appointment) {
        return switch (appointment.getRole()) {
            case CHAIR -> 0;
            case VICE_CHAIR -> 1;
            case MEMBER, SUBSTITUTE, DIRECTOR, AUTHORISED_AUDITOR, ELECTED_AUDITOR -> 2;
        };
    }

    private static Signature signature(Appointment appointment) {
        var signature = FinsamFactory.eINSTANCE.createSignature();
        signature.setPerson(appointment.getPerson());
        signature.setBody(appointment.getBody());
        signature.setRole(appointment.getRole());
        return signature;
    }

    private boolean runs(Intervention intervention) {
        var first = LocalDate.of(number, 1, 1);
        var last = LocalDate.of(number, 12, 31);
        return (intervention.getStartDate() == null
                        || !intervention.getStartDate().isAfter(last))
                && (intervention.getEndDate() == null
                        || !intervention.getEndDate().isBefore(first))
                && intervention.getPartOf() == null
                && intervention.getResults().stream().noneMatch(result -> result.getYear() == number);
    }

    private void addResult(Intervention intervention) {
        var result = FinsamFactory.eINSTANCE.createInterventionYear();
        result.setYear(number);
        intervention.getResults().stream()
                .filter(earlier -> earlier.getYear() < number)
                .max(Comparator.comparingInt(InterventionYear::getYear))
                .ifPresent(earlier -> result.setParticipantsLabel(earlier.getParticipantsLabel()));
        intervention.getResults().add(result);
    }
}
