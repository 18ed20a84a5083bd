// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.finsam.core.finding.Severity;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.text.Text;

/**
 * R3 and R4: the accounts against themselves, whatever the report prints: assets against equity and liabilities, opening
 * against closing equity, cash against the cash flow.
 */
public final class BalanceCheck implements Check<BalanceCheck.Items> {
    private static final Text ASSETS = new Text("Tillgångar", "Assets");
    private static final Text FUNDED = new Text("eget kapital och skulder", "equity and liabilities");
    private static final Text OPENING = new Text("Ingående eget kapital", "Opening equity");
    private static final Text CLOSING =
            new Text("utgående eget kapital året före", "the closing equity of the year before");
    private static final Text CASH = new Text("Kassa och bank", "Cash and bank");
    private static final Text FLOW =
            new Text("ingående kassa plus årets kassaflöde", "the opening cash plus the cash flow of the year");

    /**
     * How a balance sheet is read. All items of assets, liabilities and equity count.
     *
     * @param result formula of the result for the year
     * @param otherEquity code of the equity before that result
     * @param cash code of cash and bank
     * @param flow formula of cash after the flows of the year; compared where the balance sheet has {@code simple} alone
     * @param simple codes of the assets and liabilities that {@code flow} knows
     * @param outside codes of items that are no part of the result though they are income or expense by nature
     */
    public record Items(
            @Parameter(
                    sv = "Formel för årets resultat",
                    en = "Formula of the result of the year",
                    helpSv = "Koden för en rad, eller en formel över rader.",
                    helpEn = "Code of a line, or a formula over lines.")
            String result,

            @Parameter(
                    sv = "Formel för övrigt eget kapital",
                    en = "Formula of other equity",
                    helpSv = "Koden för en rad, eller en formel över rader.",
                    helpEn = "Code of a line, or a formula over lines.")
            String otherEquity,

            @Parameter(
                    sv = "Formel för likvida medel",
                    en = "Formula of cash",
                    helpSv = "Koden för en rad, eller en formel över rader.",
                    helpEn = "Code of a line, or a formula over lines.")
            String cash,

            @Parameter(
                    sv = "Formel för årets kassaflöde",
                    en = "Formula of the cash flow of the year",
                    helpSv = "Koden för en rad, eller en formel över rader.",
                    helpEn = "Code of a line, or a formula over lines.")
            String flow,

            Set<String> simple,
            Set<String> outside) {
        /** Copies the sets. */
        public Items {
            simple = Set.copyOf(simple);
            outside = Set.copyOf(outside);
        }
    }

    @Override
    public Items defaults() {
        var result = "revenue - cost - part(depreciation, cost) + financialNet + part(extraordinary, cost)";
        return new Items(
                result,
                "otherEquity",
                "cash",
                "first(prev(cash), openingCash) + " + result
                        + " + first(nonCashItems, part(depreciation, cost))"
                        + " + first(prev(receivables) - receivables, receivablesDecrease)"
                        + " + first(payables - prev(payables), payablesIncrease)",
                Set.of("receivables", "cash", "payables"),
                Set.of("operationRevenue", "operationCost"));
    }

    @Override
    public Stream<Finding> run(CheckInput input, Items items, Progress progress) {
        return IntStream.of(input.year(), input.year() - 1)
                .boxed()
                .flatMap(year -> new Books(input.snapshot(), items, year).findings());
    }

    /** The accounts of one year. */
    private record Books(Snapshot snapshot, Items items, int year) {
        Stream<Finding> findings() {
            if (hasOtherItems()) {
                return Stream.of();
            }
            var assets = sum(roots(Nature.ASSET));
            var funded = sum(roots(Nature.EQUITY)) + " + " + sum(roots(Nature.LIABILITY)) + " + " + items.result();
            var simple = Stream.concat(roots(Nature.ASSET).stream(), roots(Nature.LIABILITY).stream())
                    .allMatch(items.simple()::contains);
            return Stream.of(
                            compare("balance", ASSETS, assets, FUNDED, funded),
                            compare(
                                    "equity",
                                    OPENING,
                                    items.otherEquity(),
                                    CLOSING,
                                    "prev(" + items.otherEquity() + " + " + items.result() + ")"),
                            simple
                                    ? compare("cash", CASH, items.cash(), FLOW, items.flow())
                                    : Optional.<Finding>empty())
                    .flatMap(Optional::stream);
        }

        /** True when the year has income or expense that the formula of the result does not know. */
        private boolean hasOtherItems() {
            return Stream.of(Nature.INCOME, Nature.EXPENSE)
                    .flatMap(nature -> roots(nature).stream())
                    .anyMatch(code ->
                            !items.outside().contains(code) && !items.result().contains(code));
        }

        private List<String> roots(Nature nature) {
            return snapshot.data().lineItems().stream()
                    .filter(item -> item.parent() == null && item.nature() == nature)
                    .map(LineItem::code)
                    .filter(code -> value(code).isPresent())
                    .toList();
        }

        private static String sum(List<String> codes) {
            return codes.isEmpty() ? "0" : String.join(" + ", codes);
        }

        private Optional<BigDecimal> value(String formula) {
            return new StatementEvaluator(snapshot).value(Formula.parse(formula), year) instanceof Amount.Known known
                            && known.unit().isMoney()
                    ? Optional.of(new Quantity(known.value(), Unit.KR)
                            .in(snapshot.presentationUnit())
                            .value())
                    : Optional.empty();
        }

        private Optional<Finding> compare(String id, Text left, String leftFormula, Text right, String rightFormula) {
            var is = value(leftFormula);
            var should = value(rightFormula);
            if (is.isEmpty() || should.isEmpty() || is.get().compareTo(should.get()) == 0) {
                return Optional.empty();
            }
            var off = is.get().subtract(should.get());
            var unit = snapshot.presentationUnit();
            var finding = Finding.at(
                            Location.object(
                                    Say.format("Räkenskaperna %d", "The accounts of %d", year), "accounts." + year),
                            Say.format(
                                    "%s %d är %s men %s är %s, skillnad %s.",
                                    "%s %d is %s but %s is %s, difference %s.",
                                    left,
                                    year,
                                    Say.number(is.get()),
                                    right,
                                    Say.number(should.get()),
                                    Say.signed(off)))
                    .distinct(id)
                    .numbers(Say.number(is.get()), should.get(), off, unit)
                    .formula("%s = %s".formatted(Say.number(should.get()), rightFormula));
            return Optional.of(
                    mayBeRounding(new Quantity(off, unit))
                            ? finding.as(Severity.HINT)
                                    .because(new Text(
                                            "Beloppen är inskrivna i hela tkr; skillnaden kan vara avrundning.",
                                            "The amounts are entered in whole tkr; the difference may be rounding."))
                            : finding.because(
                                    new Text(
                                            "Ett belopp är fel i räkenskaperna, fast rapporten trycker det likadant överallt.",
                                            "An amount is wrong in the accounts, though the report prints it alike everywhere.")));
        }

        /** As for a sum of n figures: (n + 1) / 2 units, when every amount of the year is whole tkr. */
        private boolean mayBeRounding(Quantity off) {
            var amounts = snapshot.data().facts().stream()
                    .filter(fact -> fact.year() == year
                            && fact.kind() == FactKind.ACTUAL
                            && fact.subject() == null
                            && fact.quantity().unit().isMoney()
                            && fact.quantity().value().signum() != 0)
                    .map(fact -> fact.quantity().in(Unit.TKR).value())
                    .collect(Collectors.toList());
            return amounts.stream()
                            .allMatch(amount -> amount.stripTrailingZeros().scale() <= 0)
                    && off.in(Unit.TKR).value().abs().compareTo(BigDecimal.valueOf((amounts.size() + 1) / 2)) <= 0;
        }
    }
}
