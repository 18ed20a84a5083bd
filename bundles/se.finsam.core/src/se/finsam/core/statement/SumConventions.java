// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.finsam.core.statement.Discrepancy.Kind;
import se.finsam.core.statement.Discrepancy.Term;

/**
 * Sums that are made in another way than the template makes them. One that leaves out the same term in every year
 * follows another convention and is right; one that does so in some years only mixes two.
 */
final class SumConventions {
    private final Map<String, PrintedCell> cells;

    /** {@code cells} are the printed ones by {@code row@column}. */
    SumConventions(Map<String, PrintedCell> cells) {
        this.cells = cells;
    }

    /** What remains when every sum is held against the convention of its row. */
    List<Discrepancy> applied(List<Discrepancy> found) {
        var kept = new ArrayList<Discrepancy>();
        for (var discrepancy : found) {
            var left = discrepancy.kind() == Kind.SUM ? leftOut(discrepancy) : Optional.<Term>empty();
            if (left.isPresent()) {
                judged(discrepancy, left.get()).ifPresent(kept::add);
            } else {
                kept.add(convention(discrepancy, found)
                        .map(row -> byConvention(discrepancy, row))
                        .orElse(discrepancy));
            }
        }
        return kept;
    }

    private Optional<Discrepancy> judged(Discrepancy discrepancy, Term left) {
        var others = others(discrepancy.cell(), left.row()).toList();
        var same = others.stream().filter(other -> leavesOut(other, left.row())).count();
        if (others.isEmpty() || same == 0 && others.stream().noneMatch(PrintedCell::agrees)) {
            return Optional.of(discrepancy);
        }
        return same < others.size() ? Optional.of(discrepancy.as(Kind.CONVENTION)) : Optional.empty();
    }

    /** The same sum in other years in which the term is not nothing. */
    private Stream<PrintedCell> others(PrintedCell cell, String term) {
        return cells.values().stream()
                .filter(other -> other != cell
                        && other.row().id().equals(cell.row().id())
                        && other.column().measure().equals(cell.column().measure())
                        && term(other, term).signum() != 0);
    }

    private BigDecimal term(PrintedCell sum, String row) {
        var cell = cells.get(row + "@" + sum.column().id());
        return cell == null ? BigDecimal.ZERO : cell.value();
    }

    /** The term as the accounts have it, so that a fault in it does not speak against the convention. */
    private BigDecimal rightTerm(PrintedCell sum, String row) {
        var cell = cells.get(row + "@" + sum.column().id());
        return cell == null || cell.exact() == null ? term(sum, row) : cell.exact();
    }

    /** True when the sum is nearer to the accounts with the term added than as it stands. */
    private boolean leavesOut(PrintedCell sum, String row) {
        var exact = sum.exact();
        if (exact == null) {
            return false;
        }
        var off = sum.value().subtract(exact);
        return off.add(rightTerm(sum, row)).abs().compareTo(off.abs()) < 0;
    }

    /** The row that this wrong sum leaves out too, if it is the way of all its other years. */
    private Optional<String> convention(Discrepancy discrepancy, List<Discrepancy> found) {
        var cell = discrepancy.cell();
        return found.stream()
                .filter(other -> other != discrepancy
                        && discrepancy.kind() == Kind.SUM
                        && other.kind() == Kind.SUM
                        && other.cell().row().id().equals(cell.row().id())
                        && other.cell().column().measure().equals(cell.column().measure()))
                .flatMap(other -> leftOut(other).stream())
                .map(Term::row)
                .filter(row -> leavesOut(cell, row) && others(cell, row).allMatch(other -> leavesOut(other, row)))
                .findFirst();
    }

    /** The sum as the convention that leaves out a row makes it. */
    private Discrepancy byConvention(Discrepancy discrepancy, String row) {
        var terms = discrepancy.terms().stream()
                .filter(term -> !term.row().equals(row))
                .toList();
        var expected = discrepancy.expected().subtract(term(discrepancy.cell(), row));
        return new Discrepancy(
                discrepancy.kind(),
                discrepancy.cell(),
                expected,
                terms,
                new Diagnoses(cells.values()).of(discrepancy.cell(), expected, false, terms, List.of()),
                discrepancy.consequences());
    }

    /** The one term that a sum leaves out, by what is printed or by the accounts, to within rounding. */
    private static Optional<Term> leftOut(Discrepancy discrepancy) {
        var cell = discrepancy.cell();
        var tolerance = cell.isWhole() ? BigDecimal.ZERO : PrintedStatement.tolerance(cell, discrepancy.terms());
        return discrepancy.terms().stream()
                .filter(term -> term.value().abs().compareTo(tolerance) > 0
                        && (missing(discrepancy, term).compareTo(tolerance) <= 0 || agreesWith(cell, term)))
                .min(Comparator.comparing(term -> missing(discrepancy, term)));
    }

    private static BigDecimal missing(Discrepancy discrepancy, Term term) {
        return discrepancy
                .cell()
                .value()
                .add(term.value())
                .subtract(discrepancy.expected())
                .abs();
    }

    private static boolean agreesWith(PrintedCell cell, Term term) {
        var exact = cell.exact();
        return exact != null
                && cell.value().add(term.value()).subtract(exact).abs().compareTo(cell.step()) < 0;
    }
}
