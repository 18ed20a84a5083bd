// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.report;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.BudgetVersion;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * R12: the decisions on the report and on the budget against their deadlines, and the consultation of the members
 * (samråd), which comes before the budget. What has no date is left alone.
 */
public final class DecisionDatesCheck implements Check<DecisionDatesCheck.Deadlines> {
    /**
     * The last days.
     *
     * @param reportMonths months after the end of the year within which the report is decided on
     * @param budgetMonth month of the year before in which the budget is decided on at the latest
     */
    public record Deadlines(
            @Parameter(
                    sv = "Månader till årsredovisningen",
                    en = "Months until the annual report",
                    helpSv = "Månader efter årets slut.",
                    helpEn = "Months after the end of the year.",
                    min = "1",
                    max = "12")
            int reportMonths,

            @Parameter(
                    sv = "Månad för budgetbeslutet",
                    en = "Month of the budget decision",
                    helpSv = "Året före budgetåret.",
                    helpEn = "The year before that of the budget.",
                    min = "1",
                    max = "12")
            int budgetMonth) {}

    @Override
    public Deadlines defaults() {
        return new Deadlines(3, 11);
    }

    @Override
    public Stream<Finding> run(CheckInput input, Deadlines deadlines, Progress progress) {
        return Stream.of(report(input, deadlines), budget(input, deadlines), consultation(input))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> report(CheckInput input, Deadlines deadlines) {
        var end =
                input.snapshot().year(input.year()).map(year -> year.end()).orElse(LocalDate.of(input.year(), 12, 31));
        var last = end.plusDays(1).plusMonths(deadlines.reportMonths()).minusDays(1);
        return input.report().stream().flatMap(report -> {
            var decided = report.decided();
            if (decided == null || decided.isAfter(end) && !decided.isAfter(last)) {
                return Stream.of();
            }
            var message = decided.isAfter(last)
                    ? Say.format(
                            "Styrelsen beslutade %s; årsredovisningen ska vara beslutad senast %s.",
                            "The board decided on %s; the report is to be decided on by %s.", decided, last)
                    : Say.format(
                            "Styrelsen beslutade %s, innan året var slut (%s).",
                            "The board decided on %s, before the year had ended (%s).", decided, end);
            return Stream.of(Finding.at(
                            Location.object(
                                    new Text("Beslut om årsredovisningen", "Decision on the report"), "decision"),
                            message)
                    .numbers(decided.toString(), null, null, Unit.COUNT));
        });
    }

    private static Stream<BudgetVersion> original(CheckInput input) {
        return input.snapshot().data().budgetVersions().stream()
                .filter(version -> version.year() == input.year() && version.kind() == BudgetKind.ORIGINAL);
    }

    private static Stream<Finding> consultation(CheckInput input) {
        return original(input).flatMap(version -> {
            var consulted = version.consulted();
            var decided = version.decided();
            return consulted == null || decided == null || !consulted.isAfter(decided)
                    ? Stream.of()
                    : Stream.of(Finding.at(
                                    Location.object(Text.same(version.name()), version.id()),
                                    Say.format(
                                            "Samrådet med medlemmarna hölls %s, efter att budgeten beslutades %s.",
                                            "The members were consulted on %s, after the budget was decided on %s.",
                                            consulted,
                                            decided))
                            .as(Severity.WARNING)
                            .distinct("consultation")
                            .because(new Text(
                                    "Styrelsen ska besluta om budgeten efter samråd med medlemmarna.",
                                    "The board is to decide on the budget after consulting the members.")));
        });
    }

    private static Stream<Finding> budget(CheckInput input, Deadlines deadlines) {
        var last = LocalDate.of(input.year() - 1, deadlines.budgetMonth(), 1)
                .plusMonths(1)
                .minusDays(1);
        return original(input).flatMap(version -> {
            var decided = version.decided();
            return decided == null || !decided.isAfter(last)
                    ? Stream.of()
                    : Stream.of(Finding.at(
                            Location.object(Text.same(version.name()), version.id()),
                            Say.format(
                                    "Budgeten beslutades %s; den ska vara beslutad senast %s.",
                                    "The budget was decided on %s; it is to be decided on by %s.", decided, last)));
        });
    }
}
