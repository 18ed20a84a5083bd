// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FiscalYear;
import se.finsam.model.YearStatus;
import se.finsam.model.snapshot.SnapshotBuilder;

/** Every check says all that it reads: after an edit a rerun finds what a first run of everything would. */
class ReadsTest {
    static List<Named<Consumer<Association>>> edits() {
        return List.of(
                edit("amounts", association -> year(association)
                        .getFacts()
                        .forEach(fact -> fact.setAmount(fact.getAmount().add(new BigDecimal(1000))))),
                edit("printed figures", association -> year(association)
                        .getReport()
                        .getPrintedFigures()
                        .removeIf(figure -> figure.getStatement().equals("drift"))),
                edit("headings and texts", association -> {
                    var sections = year(association).getReport().getSections();
                    sections.removeIf(section -> section.getTitle().startsWith("Driftredovisning"));
                    sections.getFirst().getSections().removeLast();
                }),
                edit("the title", association -> year(association).getReport().setTitle("")),
                edit(
                        "explanations",
                        association ->
                                year(association).getReport().getExplanations().clear()),
                edit(
                        "the day of the decision",
                        association -> year(association).getReport().setDecisionDate(LocalDate.of(2026, 5, 1))),
                edit("the auditors' reports", association -> {
                    var audit = FinsamFactory.eINSTANCE.createAuditReport();
                    audit.setPublished(false);
                    year(association).getReport().getAuditReports().add(audit);
                }),
                edit(
                        "signatures",
                        association ->
                                year(association).getReport().getSignatures().removeFirst()),
                edit(
                        "the e-signing",
                        association -> year(association).getReport().setSigning(null)),
                edit(
                        "appointments",
                        association -> association.getAppointments().getFirst().setToDate(null)),
                edit("outcomes", association -> association.getGoalAreas().forEach(area -> area.getGoals()
                        .forEach(goal -> goal.getMeasures()
                                .forEach(measure -> measure.getOutcomes().clear())))),
                edit("a draft", association -> {
                    year(association).setStatus(YearStatus.OPEN);
                    year(association).getReport().setDecisionDate(null);
                }),
                edit("the charter", association -> {
                    var charter = FinsamFactory.eINSTANCE.createCharter();
                    charter.setInterimReport(true);
                    association.setCharter(charter);
                }),
                edit("budget decisions", association -> {
                    var budget = association.getBudgetVersions().getFirst();
                    budget.setDecisionDate(LocalDate.of(2024, 12, 9));
                    budget.setConsultationDate(LocalDate.of(2024, 12, 10));
                }),
                edit("parameters", association -> association.getParameters().clear()),
                edit("plans", association -> association.getPlans().getFirst().setBaseYear(2024)),
                edit("codes", association -> association
                        .getInterventions()
                        .forEach(intervention -> intervention.setCode(null))));
    }

    private static Named<Consumer<Association>> edit(String name, Consumer<Association> change) {
        return Named.of(name, change);
    }

    private static FiscalYear year(Association association) {
        return association.getYears().stream()
                .filter(year -> year.getYear() == Checked.YEAR)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void aRerunFindsWhatAFirstRunWould(Consumer<Association> change) throws IOException {
        var association = Checked.association();
        try (var runner = new CheckRunner(Checked.REGISTRY.checks())) {
            var before = runner.run(Checked.input(SnapshotBuilder.snapshot(association)));
            change.accept(association);
            var input = Checked.input(SnapshotBuilder.snapshot(association));
            var fresh = runner.run(input);
            assertEquals(found(fresh), found(runner.rerun(before, input)));
            assertNotEquals(found(before), found(fresh), "the edit changes something that a check sees");
        }
    }

    private static List<String> found(CheckReport report) {
        return report.findings().stream()
                .map(found -> found.id() + " " + found.severity() + " "
                        + found.finding().fingerprint())
                .toList();
    }
}
