// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.finsam.core.statement.Discrepancy.Kind;
import se.finsam.core.statement.Discrepancy.Term;

/** Tells sums that are made in another way from sums that are wrong. */
final class Conventions {
    private final Collection<PrintedCell> cells;

    Conventions(Collection<PrintedCell> cells) {
        this.cells = cells;
    }

    /**
     * A sum that leaves out the same term in every year follows another convention and is right; one that does so in
     * some years only mixes them.
     */
    List<Discrepancy> kept(List<Discrepancy> found) {
        var kept = new ArrayList<Discrepancy>();
        for (var discrepancy : found) {
            var left = leftOut(discrepancy);
            if (discrepancy.kind() != Kind.SUM || left.isEmpty()) {
                kept.add(discrepancy);
                continue;
            }
            var others = cells.stream()
                    .filter(cell ->
                            cell.row().id().equals(discrepancy.cell().row().id())
                                    && cell.column()
                                            .measure()
                                            .equals(discrepancy.cell().column().measure())
                                    && cell != discrepancy.cell())
                    .filter(cell -> hasTerm(left.get(), cell.column().id()))
                    .toList();
            var same = others.stream()
                    .filter(cell ->
                            found.stream().anyMatch(other -> other.cell() == cell && left.equals(leftOut(other))))
                    .count();
            if (others.isEmpty() || same == 0 && others.stream().noneMatch(PrintedCell::agrees)) {
                kept.add(discrepancy);
            } else if (same < others.size()) {
                kept.add(discrepancy.as(Kind.CONVENTION));
            }
        }
        return kept;
    }

    private boolean hasTerm(String row, String column) {
        return cells.stream()
                .anyMatch(cell -> cell.row().id().equals(row)
                        && cell.column().id().equals(column)
                        && cell.value().signum() != 0);
    }

    /** The row of the one term that a sum leaves out. */
    private static Optional<String> leftOut(Discrepancy discrepancy) {
        return discrepancy.terms().stream()
                .filter(term -> term.value().signum() != 0
                        && discrepancy.cell().value().add(term.value()).compareTo(discrepancy.expected()) == 0)
                .map(Term::row)
                .findFirst();
    }
}
