// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.goals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.finsam.api.Check;
import se.finsam.api.CheckInput;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.checks.text.Say;
import se.finsam.core.finding.Finding;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.GrossAndNet;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementTemplate.Role;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/** R16: a plan that leaves out what the accounts have, or presents it in another way. */
public final class PlanComparabilityCheck implements Check<PlanComparabilityCheck.Items> {
    /** The line items that are compared. */
    public record Items(
            @Parameter(
                    sv = "Rad för finansiella intäkter",
                    en = "Line of financial income",
                    helpSv = "Radens kod i förbundet.",
                    helpEn = "Code of the line in the association.")
            String financialIncome,

            @Parameter(
                    sv = "Rad för ESF-medel",
                    en = "Line of ESF funding",
                    helpSv = "Radens kod i förbundet.",
                    helpEn = "Code of the line in the association.")
            String funding) {}

    @Override
    public Items defaults() {
        return new Items("financialIncome", "esfFunding");
    }

    @Override
    public Stream<Finding> run(CheckInput input, Items items, Progress progress) {
        var plan = input.snapshot().data().plans().stream()
                .filter(each -> each.baseYear() == input.year())
                .reduce((first, second) -> second);
        var table = input.statements(Role.PLAN).stream().findFirst().map(input::table);
        if (plan.isEmpty() || table.isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(
                financial(input, items, plan.get(), table.get()).stream(),
                input.snapshot().data().interventions().stream()
                        .filter(Intervention::esfFunded)
                        .flatMap(intervention -> net(input, items, plan.get(), table.get(), intervention).stream()));
    }

    private static Optional<Finding> financial(CheckInput input, Items items, Plan plan, Table table) {
        var snapshot = input.snapshot();
        if (snapshot.item(items.financialIncome()).isEmpty()
                || years(plan).anyMatch(year -> isPlanned(snapshot, items.financialIncome(), year))) {
            return Optional.empty();
        }
        var money = new Money(snapshot);
        var formula = Formula.parse(items.financialIncome());
        var actual = IntStream.of(input.year(), input.year() - 1)
                .boxed()
                .flatMap(year -> money.value(formula, year, snapshot.presentationUnit()).stream()
                        .filter(value -> value.signum() != 0)
                        .map(value -> "%s (%d)".formatted(Say.number(value), year)))
                .collect(Collectors.joining(", "));
        return actual.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                                Location.statement(table),
                                Say.format(
                                        "Prognosen saknar finansiella intäkter, som var %s.",
                                        "The forecast has no financial income, which was %s.", actual))
                        .distinct("financial")
                        .because(new Text(
                                "Antingen antas noll, och då behövs det som antagande, eller så är raden glömd.",
                                "Either zero is assumed, which then needs an assumption, or the row is forgotten.")));
    }

    private static Optional<Finding> net(
            CheckInput input, Items items, Plan plan, Table table, Intervention intervention) {
        var snapshot = input.snapshot();
        var funded = years(plan).anyMatch(year -> money(snapshot, items.funding(), intervention, year));
        return GrossAndNet.of(snapshot, intervention, UnbudgetedInterventions.COST, input.year(), years(plan))
                .filter(found -> funded)
                .map(found -> net(
                        table,
                        intervention,
                        found.net().in(snapshot.presentationUnit()).value(),
                        found.gross().in(snapshot.presentationUnit()).value()));
    }

    /** True if the plan has money for the project, in all or its own. */
    private static boolean money(Snapshot snapshot, String funding, Intervention intervention, int year) {
        var money = new Money(snapshot);
        return money.entered(funding, null, year, FactKind.PLAN)
                .or(() -> money.entered(funding, intervention.key(), year, FactKind.PLAN))
                .filter(value -> value.signum() != 0)
                .isPresent();
    }

    private static Finding net(Table table, Intervention intervention, BigDecimal net, BigDecimal gross) {
        return Finding.at(
                        Location.statement(table),
                        Say.format(
                                "%s redovisas netto (%s) i utfallet men brutto (%s) i prognosen.",
                                "%s is shown net (%s) in the outturn but gross (%s) in the forecast.",
                                intervention.shortName(),
                                Say.number(net),
                                Say.number(gross)))
                .distinct(intervention.key())
                .because(new Text(
                        "Bidraget är avdraget från kostnaden i driftredovisningen men står som egen rad i prognosen."
                                + " Visa det likadant på båda ställena.",
                        "The grant is deducted from the cost in the operating account but has a row of its own in the"
                                + " forecast. Show it alike in both places."))
                .numbers(Say.number(gross), null, gross.subtract(net), table.unit());
    }

    /** True if the plan has an amount on the item, below it or on one that it is part of. */
    private static boolean isPlanned(Snapshot snapshot, String item, int year) {
        return snapshot.hasFact(item, null, year, FactKind.PLAN)
                || Stream.iterate(
                                snapshot.item(item).map(LineItem::parent),
                                Optional::isPresent,
                                parent -> parent.flatMap(snapshot::item).map(LineItem::parent))
                        .flatMap(Optional::stream)
                        .anyMatch(parent -> snapshot.entered(parent, null, year, FactKind.PLAN)
                                .isKnown());
    }

    private static IntStream years(Plan plan) {
        return IntStream.rangeClosed(plan.firstYear(), plan.lastYear());
    }
}
