// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotData;
import se.finsam.core.statement.FigureReferences;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Table;
import se.finsam.core.text.Language;

/** Faults in the accounts, with a print that follows, does not, or follows in part. */
final class FactFaults {
    /** Items that the balance sheet, or what it carries forward, rests on. */
    private static final Set<String> BALANCED = Set.of(
            "cash",
            "prepaidAndAccrued",
            "otherReceivables",
            "tradePayables",
            "otherPayables",
            "otherEquity",
            "contribution",
            "otherRevenue",
            "purchasedServices",
            "externalServices",
            "financialIncome");

    private final Adopted report;
    private final Draw draw;

    FactFaults(Adopted report, Draw draw) {
        this.report = report;
        this.draw = draw;
    }

    Optional<Fault> plant(FaultKind kind) {
        var facts = report.data().facts().stream()
                .filter(fact -> fact.quantity().unit().isMoney()
                        && fact.quantity().value().signum() != 0
                        && fact.year() >= report.year() - 1
                        && (kind != FaultKind.ACCOUNTS_CONTRADICT
                                || BALANCED.contains(fact.item()) && fact.kind() == FactKind.ACTUAL))
                .toList();
        var fact = draw.of(facts);
        var changed = other(fact);
        var data = report.data()
                .withFacts(report.data().facts().stream()
                        .map(each -> each == fact ? changed : each)
                        .toList());
        var what = "%s %s %d %s: %s → %s"
                .formatted(
                        fact.item(),
                        fact.subject(),
                        fact.year(),
                        fact.kind(),
                        fact.quantity().value().toPlainString(),
                        changed.quantity().value().toPlainString());
        var after = new After(data);
        return switch (kind) {
            case FACT_CHANGED -> Optional.of(after.notPrinted(what));
            case STALE_TOTAL -> after.stale(what);
            case ACCOUNTS_CONTRADICT -> Optional.of(after.contradicting(what));
            default -> Optional.empty();
        };
    }

    private Fact other(Fact fact) {
        var value = fact.quantity().value();
        var percent = draw.chance(50) ? draw.between(40, 97) : draw.between(103, 190);
        var scale = Math.max(0, value.scale());
        var changed = value.multiply(BigDecimal.valueOf(percent, 2)).setScale(scale, RoundingMode.HALF_UP);
        if (changed.compareTo(value) == 0) {
            changed = value.add(BigDecimal.ONE);
        }
        return fact.withQuantity(new Quantity(changed, fact.quantity().unit()));
    }

    /** The association with the changed amount, held against the print as it was. */
    private final class After {
        private final SnapshotData data;
        private final Map<String, Table> tables;
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Adopted.Printed> wrong = new HashMap<>();
        private final Map<Adopted.Claim, String> claims = new HashMap<>();

        After(SnapshotData data) {
            this.data = data;
            var snapshot = new Snapshot(data);
            tables = report.tables(snapshot);
            for (var cell : report.cells()) {
                figure(cell).ifPresent(figure -> {
                    if (cell.breaks(cell.value(), figure)) {
                        wrong.put(cell.place(), cell);
                    }
                    var shown = cell.against() ? figure.shown().negate() : figure.shown();
                    if (shown.compareTo(cell.value()) != 0) {
                        texts.put(cell.place(), Figures.like(cell.figure().text(), shown));
                    }
                });
            }
            var references = new FigureReferences(snapshot, report.templates(), report.year());
            for (var claim : report.claims()) {
                Adopted.right(claim.reference(), references)
                        .filter(right -> right.compareTo(claim.value()) != 0)
                        .ifPresent(right -> claims.put(claim, references.text(claim.reference(), Language.SV)));
            }
        }

        private Optional<Cell.Figure> figure(Adopted.Printed cell) {
            return tables.get(cell.figure().statement())
                    .cell(cell.row().id(), cell.column().id())
                    .flatMap(Cell::figure);
        }

        private Set<String> places(Map<String, Adopted.Printed> cells) {
            var places = new HashSet<>(cells.keySet());
            claims.keySet().forEach(claim -> places.add(claim.passage().id()));
            return places;
        }

        private Set<String> names(Map<String, Adopted.Printed> cells) {
            var names = new HashSet<String>();
            cells.values().forEach(cell -> names.add(cell.label()));
            return names;
        }

        Fault notPrinted(String what) {
            return new Fault(
                    FaultKind.FACT_CHANGED,
                    what,
                    data,
                    places(wrong),
                    names(wrong),
                    !wrong.isEmpty() || !claims.isEmpty());
        }

        /** Everything is printed anew but the totals of one statement. */
        Optional<Fault> stale(String what) {
            var statements = wrong.values().stream()
                    .filter(cell -> cell.row().isSum())
                    .map(cell -> cell.figure().statement())
                    .distinct()
                    .sorted()
                    .toList();
            if (statements.isEmpty()) {
                return Optional.empty();
            }
            var statement = draw.of(statements);
            var left = new HashMap<String, Adopted.Printed>();
            wrong.forEach((place, cell) -> {
                if (cell.row().isSum() && cell.figure().statement().equals(statement)) {
                    left.put(place, cell);
                    texts.remove(place);
                }
            });
            return Optional.of(new Fault(
                    FaultKind.STALE_TOTAL,
                    what + ", totals of " + statement,
                    reprinted(),
                    Set.copyOf(left.keySet()),
                    names(left),
                    true));
        }

        private SnapshotData reprinted() {
            var printed = report.print(data, texts);
            for (var claim : claims.entrySet()) {
                printed = report.write(
                        printed,
                        claim.getKey().passage(),
                        claim.getKey().source(),
                        claim.getKey().source(claim.getValue()));
            }
            return printed;
        }

        Fault contradicting(String what) {
            return new Fault(FaultKind.ACCOUNTS_CONTRADICT, what, reprinted(), Set.of(), Set.of(), contradicts());
        }

        /** By the balance sheet alone: assets against equity and liabilities, opening against closing equity. */
        private boolean contradicts() {
            var balance = tables.get("br");
            for (var column : balance.columns()) {
                if (!same(balance, "totalAssets", "totalEquityAndLiabilities", column.id(), column.id())) {
                    return true;
                }
            }
            return balance.columns().size() > 1
                    && !same(
                            balance,
                            "otherEquity",
                            "totalEquity",
                            Integer.toString(report.year()),
                            Integer.toString(report.year() - 1));
        }

        private static boolean same(Table table, String a, String b, String columnA, String columnB) {
            var left = table.cell(a, columnA).flatMap(Cell::figure).map(Cell.Figure::exact);
            var right = table.cell(b, columnB).flatMap(Cell::figure).map(Cell.Figure::exact);
            return left.isEmpty() || right.isEmpty() || left.get().compareTo(right.get()) == 0;
        }
    }

    /** The report printed anew in everything: what is found in it is true of the accounts themselves. */
    SnapshotData printedAnew(SnapshotData changed) {
        return new After(changed).reprinted();
    }

    static List<FaultKind> kinds() {
        return List.of(FaultKind.FACT_CHANGED, FaultKind.STALE_TOTAL, FaultKind.ACCOUNTS_CONTRADICT);
    }
}
