// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.finsam.core.statement.Diagnosis.Kind;
import se.finsam.core.statement.Discrepancy.Term;

/** Recognises what a wrong figure is instead of what it should be. */
final class Diagnoses {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Collection<PrintedCell> cells;

    Diagnoses(Collection<PrintedCell> cells) {
        this.cells = cells;
    }

    /**
     * What is recognised, the most telling first.
     *
     * @param expected what the relation gives; the figure as the statement shows it is tried beside, since a report may
     *     have rounded that way
     * @param across true when the terms are other columns of the row
     * @param terms what the cell is made of
     * @param rows for a total that is made of other columns, the rows above it
     */
    List<Diagnosis> of(PrintedCell cell, BigDecimal expected, boolean across, List<Term> terms, List<Term> rows) {
        var value = cell.value();
        var rights = new LinkedHashSet<BigDecimal>();
        rights.add(expected);
        if (cell.shown() != null) {
            rights.add(cell.shown());
        }
        var found = new LinkedHashSet<Diagnosis>();
        for (var right : rights) {
            if (value.signum() != 0 && value.negate().compareTo(right) == 0) {
                found.add(new Diagnosis(Kind.SIGN_FLIPPED, "", value));
            }
            terms(value, right, terms, found);
            terms(value, right, rows, found);
        }
        if (value.signum() != 0) {
            otherColumns(cell, across ? rows : terms, found);
            others(cell, found);
        }
        if (rights.stream().noneMatch(right -> unit(value, right, cell.decimals(), found))) {
            rights.forEach(right -> digits(value, right, found));
        }
        return ranked(found, across);
    }

    /** In a row the figure of another column tells more than the term that it then lacks. */
    private static List<Diagnosis> ranked(Set<Diagnosis> found, boolean across) {
        var values = found.stream()
                .filter(each -> across && each.kind() == Kind.OTHER_COLUMN)
                .toList();
        return found.stream()
                .filter(each -> values.isEmpty() || each.kind() != Kind.TERM_LEFT_OUT && each.kind() != Kind.TERM_TWICE)
                .sorted(Comparator.comparing(Diagnosis::kind))
                .toList();
    }

    /**
     * Sums of other columns over the rows that this column fills. Where such a sum is printed in its own place, the
     * figure is that of the other column or year, which {@link #others} says.
     */
    private void otherColumns(PrintedCell cell, List<Term> terms, Set<Diagnosis> found) {
        if (terms.size() < 2) {
            return;
        }
        var rows = terms.stream()
                .filter(term -> term.printed() && term.value().signum() != 0)
                .map(Term::row)
                .collect(Collectors.toSet());
        Map<String, List<PrintedCell>> columns = cells.stream()
                .filter(other -> !other.column().id().equals(cell.column().id())
                        && rows.contains(other.row().id()))
                .collect(Collectors.groupingBy(other -> other.column().id(), LinkedHashMap::new, Collectors.toList()));
        columns.forEach((id, column) -> {
            var sum = column.stream().map(PrintedCell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            var printed = cells.stream()
                    .anyMatch(other -> other.row().id().equals(cell.row().id())
                            && other.column().id().equals(id)
                            && same(other.value(), sum));
            if (sum.signum() != 0 && same(sum, cell.value()) && column.size() > 1 && !printed) {
                found.add(new Diagnosis(Kind.SUM_OF_OTHER_COLUMN, columnLabel(column.getFirst()), sum.abs()));
            }
        });
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a.abs().compareTo(b.abs()) == 0;
    }

    private static String columnLabel(PrintedCell cell) {
        var group = cell.column().group();
        return group == null
                ? cell.column().header().sv()
                : group.sv() + " " + cell.column().header().sv();
    }

    private static void terms(BigDecimal value, BigDecimal expected, List<Term> terms, Set<Diagnosis> found) {
        for (var term : terms) {
            if (term.value().signum() == 0) {
                continue;
            }
            var label = term.label();
            if (value.add(term.value()).compareTo(expected) == 0) {
                found.add(new Diagnosis(Kind.TERM_LEFT_OUT, label, term.value()));
            }
            if (value.subtract(term.value()).compareTo(expected) == 0) {
                found.add(new Diagnosis(Kind.TERM_TWICE, label, term.value()));
            }
            if (value.add(term.value()).add(term.value()).compareTo(expected) == 0) {
                found.add(new Diagnosis(Kind.TERM_FLIPPED, label, term.value()));
            }
        }
    }

    /** Figures of the same row, and of the neighbouring rows, that this one equals. */
    private void others(PrintedCell cell, Set<Diagnosis> found) {
        var rows = cells.stream().map(other -> other.row().id()).distinct().toList();
        var index = rows.indexOf(cell.row().id());
        var neighbours = rows.subList(Math.max(0, index - 1), Math.min(rows.size(), index + 2));
        for (var other : cells) {
            var correct = other.agrees() || other.shown() == null ? other.value() : other.shown();
            if (other == cell || !same(correct, cell.value())) {
                continue;
            }
            var sameRow = other.row().id().equals(cell.row().id());
            var sameColumn = other.column().id().equals(cell.column().id());
            var sameMeasure = other.column().measure().equals(cell.column().measure());
            if (sameRow && other.column().year() != cell.column().year()) {
                if (!sameMeasure) {
                    continue;
                }
                found.add(new Diagnosis(
                        Kind.OTHER_YEAR, Integer.toString(other.column().year()), correct));
            } else if (sameRow) {
                found.add(new Diagnosis(Kind.OTHER_COLUMN, columnLabel(other), correct));
            } else if (sameColumn && neighbours.contains(other.row().id())) {
                found.add(new Diagnosis(Kind.OTHER_ROW, other.row().label().sv(), correct));
            }
        }
    }

    private static boolean unit(BigDecimal value, BigDecimal expected, int decimals, Set<Diagnosis> found) {
        if (value.signum() == 0 || expected.signum() == 0) {
            return false;
        }
        var larger = value.compareTo(expected.multiply(THOUSAND)) == 0;
        var smaller = expected.divide(THOUSAND)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .compareTo(value)
                == 0;
        if (larger || smaller) {
            found.add(new Diagnosis(Kind.WRONG_UNIT, "", expected));
        }
        return larger || smaller;
    }

    private static void digits(BigDecimal value, BigDecimal expected, Set<Diagnosis> found) {
        var scale = Math.max(0, Math.max(value.scale(), expected.scale()));
        var wrong = written(value, scale);
        var right = written(expected, scale);
        if (wrong.length() == right.length()) {
            var differing = new ArrayList<Integer>();
            for (var i = 0; i < wrong.length(); i++) {
                if (wrong.charAt(i) != right.charAt(i)) {
                    differing.add(i);
                }
            }
            if (differing.size() == 2
                    && differing.get(1) == differing.get(0) + 1
                    && wrong.charAt(differing.get(0)) == right.charAt(differing.get(1))
                    && wrong.charAt(differing.get(1)) == right.charAt(differing.get(0))) {
                found.add(new Diagnosis(Kind.DIGITS_SWAPPED, "", expected));
            } else if (differing.size() == 1) {
                found.add(new Diagnosis(Kind.DIGIT_CHANGED, "", expected));
            }
        } else if (isWithoutOneDigit(right, wrong) || isWithoutOneDigit(wrong, right)) {
            found.add(new Diagnosis(Kind.DIGIT_LOST, "", expected));
        }
    }

    /** The digits without sign and point. */
    private static String written(BigDecimal number, int scale) {
        return number.abs()
                .setScale(scale, RoundingMode.UNNECESSARY)
                .toPlainString()
                .replace(".", "");
    }

    private static boolean isWithoutOneDigit(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        for (var i = 0; i < longer.length(); i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
