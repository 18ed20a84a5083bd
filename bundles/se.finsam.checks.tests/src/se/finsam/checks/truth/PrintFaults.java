// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.truth;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Row;

/** Faults in printed cells. */
final class PrintFaults {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal HALF_A_THOUSAND = BigDecimal.valueOf(500);

    /** What totals are made of, row by row; a minus before a row that is subtracted. Other totals take all items. */
    private static final Map<String, List<String>> SUMS = Map.ofEntries(
            Map.entry("rr/operatingResult", List.of("revenue", "cost", "depreciation")),
            Map.entry("rr/resultAfterFinancial", List.of("operatingResult", "financialIncome", "financialExpense")),
            Map.entry("rr/result", List.of("resultAfterFinancial", "extraordinary")),
            Map.entry("br/totalCurrentAssets", List.of("receivables", "cash")),
            Map.entry("br/totalEquity", List.of("result", "otherEquity")),
            Map.entry("br/totalEquityAndLiabilities", List.of("totalEquity", "totalPayables")),
            Map.entry("kf/fundsBeforeWorkingCapital", List.of("result", "nonCash")),
            Map.entry(
                    "kf/operatingCashFlow",
                    List.of("fundsBeforeWorkingCapital", "receivablesChange", "payablesChange")),
            Map.entry("kf/closingCash", List.of("openingCash", "cashFlow")),
            Map.entry("budget/totalFunding", List.of("contribution", "openingEquity", "esf")),
            Map.entry("budget/closingEquity", List.of("totalFunding", "-totalCost")));

    private final Adopted report;
    private final Draw draw;

    PrintFaults(Adopted report, Draw draw) {
        this.report = report;
        this.draw = draw;
    }

    /** A fault of the kind in some cell; empty when the cell that was drawn cannot have it. */
    Optional<Fault> plant(FaultKind kind) {
        return switch (kind) {
            case DIGITS_SWAPPED -> digits(kind, this::swapped);
            case DIGIT_DROPPED -> digits(kind, this::dropped);
            case DIGIT_CHANGED -> digits(kind, this::changed);
            case SIGN_FLIPPED ->
                in(kind, any(), cell -> Optional.of(cell.value().negate()));
            case ROW_LEFT_OUT ->
                in(kind, total().filter(this::isByOneConvention), cell -> term(cell)
                        .map(cell.value()::subtract));
            case ROW_TWICE -> in(kind, total(), cell -> term(cell).map(cell.value()::add));
            case COLUMN_SHIFTED -> in(kind, any(), this::otherColumn);
            case OTHER_YEAR -> in(kind, any(), this::otherYear);
            case OTHER_ROW -> in(kind, any(), this::otherRow);
            case WRONG_UNIT -> in(kind, any(), this::otherUnit);
            case ROLL_FORWARD -> in(kind, opening(), this::otherOpening);
            default -> Optional.empty();
        };
    }

    private Optional<Fault> in(
            FaultKind kind, Optional<Adopted.Printed> drawn, Function<Adopted.Printed, Optional<BigDecimal>> change) {
        return drawn.flatMap(cell -> change.apply(cell)
                .filter(value -> value.compareTo(cell.value()) != 0)
                .map(value -> {
                    var text = Figures.like(cell.figure().text(), value);
                    return Fault.inCell(
                            kind,
                            "%s: %s → %s".formatted(cell.place(), cell.figure().text(), text),
                            report.print(cell, text),
                            cell,
                            cell.breaks(value));
                }));
    }

    private Optional<Adopted.Printed> any() {
        return Optional.of(draw.of(report.cells()));
    }

    private Optional<Adopted.Printed> total() {
        return of(report.cells().stream().filter(cell -> cell.row().isSum()).toList());
    }

    /** False where another year already leaves a row out: to leave it out here too would be to be consistent. */
    private boolean isByOneConvention(Adopted.Printed total) {
        var right = report.cells().stream()
                .filter(cell -> cell.table() == total.table()
                        && cell.row() == total.row()
                        && cell.column().measure().equals(total.column().measure()))
                .count();
        return right
                == total.table().columns().stream()
                        .filter(column -> column.measure().equals(total.column().measure()))
                        .count();
    }

    private Optional<Adopted.Printed> opening() {
        return of(report.cells().stream()
                .filter(cell -> cell.place().startsWith("kf/openingCash@")
                        || cell.place().startsWith("budget/openingEquity@"))
                .toList());
    }

    private Optional<Adopted.Printed> of(List<Adopted.Printed> cells) {
        return cells.isEmpty() ? Optional.empty() : Optional.of(draw.of(cells));
    }

    private Optional<Fault> digits(FaultKind kind, Function<String, Optional<String>> change) {
        return in(kind, any().filter(cell -> cell.value().signum() != 0), cell -> {
            var plain = cell.value().abs().toPlainString();
            var point = plain.indexOf('.');
            var decimals = point < 0 ? 0 : plain.length() - point - 1;
            return change.apply(plain.replace(".", ""))
                    .filter(digits -> digits.length() > decimals && (digits.charAt(0) != '0' || decimals > 0))
                    .map(digits -> new BigDecimal(new BigInteger(digits), decimals))
                    .map(value -> cell.value().signum() < 0 ? value.negate() : value);
        });
    }

    private Optional<String> swapped(String digits) {
        if (digits.length() < 2) {
            return Optional.empty();
        }
        var at = draw.between(0, digits.length() - 2);
        return Optional.of(
                digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
    }

    private Optional<String> dropped(String digits) {
        if (digits.length() < 2) {
            return Optional.empty();
        }
        var at = draw.between(0, digits.length() - 1);
        return Optional.of(digits.substring(0, at) + digits.substring(at + 1));
    }

    private Optional<String> changed(String digits) {
        var at = draw.between(0, digits.length() - 1);
        return Optional.of(digits.substring(0, at) + draw.between(0, 9) + digits.substring(at + 1));
    }

    /** A row of the total as it is printed, with the sign with which it goes in. */
    private Optional<BigDecimal> term(Adopted.Printed total) {
        var given = SUMS.get(total.figure().statement() + "/" + total.row().id());
        List<String> rows;
        if (given != null) {
            rows = given;
        } else if (total.row().kind() == Row.Kind.TOTAL || total.row().id().equals("totalCost")) {
            rows = itemsAbove(total);
        } else {
            return Optional.empty();
        }
        var row = draw.of(rows);
        return report.cells().stream()
                .filter(cell -> cell.table() == total.table()
                        && cell.column().id().equals(total.column().id())
                        && cell.row().id().equals(row.replace("-", ""))
                        && cell.value().signum() != 0)
                .map(cell -> cell.against() == total.against()
                        ? cell.value()
                        : cell.value().negate())
                .map(value -> row.startsWith("-") ? value.negate() : value)
                .findFirst();
    }

    private static List<String> itemsAbove(Adopted.Printed total) {
        var rows = new ArrayList<String>();
        for (var row : total.table().rows()) {
            if (row == total.row()) {
                break;
            }
            if (row.kind() == Row.Kind.ITEM) {
                rows.add(row.id());
            } else {
                rows.clear();
            }
        }
        return rows.isEmpty() ? List.of("none") : rows;
    }

    private Optional<BigDecimal> otherColumn(Adopted.Printed cell) {
        return beside(
                cell,
                other -> other.row().id().equals(cell.row().id())
                        && other.column().year() == cell.column().year()
                        && Math.abs(position(other) - position(cell)) == 1);
    }

    private static int position(Adopted.Printed cell) {
        return cell.table().columns().indexOf(cell.column());
    }

    private Optional<BigDecimal> otherYear(Adopted.Printed cell) {
        return beside(
                cell,
                other -> other.row().id().equals(cell.row().id())
                        && other.column().measure().equals(cell.column().measure())
                        && Math.abs(other.column().year() - cell.column().year()) == 1);
    }

    private Optional<BigDecimal> otherRow(Adopted.Printed cell) {
        var rows = cell.table().rows().stream()
                .filter(row -> row.kind() != Row.Kind.HEADING)
                .toList();
        return beside(
                cell,
                other -> other.column().id().equals(cell.column().id())
                        && other.cell().unit() == cell.cell().unit()
                        && Math.abs(rows.indexOf(other.row()) - rows.indexOf(cell.row())) == 1);
    }

    private Optional<BigDecimal> beside(Adopted.Printed cell, Predicate<Adopted.Printed> there) {
        var others = report.cells().stream()
                .filter(other -> other.table() == cell.table()
                        && there.test(other)
                        && other.value().signum() != 0)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(draw.of(others).value())
                        .filter(value -> value.negate().compareTo(cell.value()) != 0);
    }

    private Optional<BigDecimal> otherUnit(Adopted.Printed cell) {
        if (!cell.cell().unit().isMoney() || cell.value().abs().compareTo(HALF_A_THOUSAND) < 0) {
            return Optional.empty();
        }
        var smaller = draw.chance(50) && cell.cell().unit() != Unit.MKR;
        return Optional.of(
                smaller
                        ? cell.value().divide(THOUSAND, 0, RoundingMode.HALF_UP)
                        : cell.value().multiply(THOUSAND));
    }

    private Optional<BigDecimal> otherOpening(Adopted.Printed cell) {
        return Optional.of(cell.value()
                .multiply(BigDecimal.valueOf(draw.chance(50) ? draw.between(50, 99) : draw.between(101, 180)))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP));
    }
}
