// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What is recognised, the most telling first. */
    List<Diagnosis> of(PrintedCell cell, BigDecimal expected, List<Term> terms) {
        var found = new ArrayList<Diagnosis>();
        var value = cell.value();
        if (value.signum() == 0) {
            return found;
        }
        if (value.negate().compareTo(expected) == 0) {
            found.add(new Diagnosis(Kind.SIGN_FLIPPED, "", value));
        }
        otherColumns(cell, terms, found);
        terms(value, expected, terms, found);
        others(cell, found);
        digits(value, expected, found);
        found.sort(Comparator.comparing(Diagnosis::kind));
        return found;
    }

    /** Sums of other columns over the rows that this column fills. */
    private void otherColumns(PrintedCell cell, List<Term> terms, List<Diagnosis> found) {
        if (terms.size() < 2) {
            return;
        }
        var signs = new LinkedHashMap<String, Boolean>();
        terms.stream()
                .filter(term -> term.printed() && term.value().signum() != 0)
                .forEach(term -> signs.put(term.row(), true));
        Map<String, List<PrintedCell>> columns = cells.stream()
                .filter(other -> !other.column().id().equals(cell.column().id())
                        && signs.containsKey(other.row().id()))
                .collect(Collectors.groupingBy(other -> other.column().id(), LinkedHashMap::new, Collectors.toList()));
        for (var column : columns.values()) {
            var sum = column.stream().map(PrintedCell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.signum() != 0 && sum.abs().compareTo(cell.value().abs()) == 0 && column.size() > 1) {
                found.add(new Diagnosis(Kind.SUM_OF_OTHER_COLUMN, columnLabel(column.getFirst()), sum.abs()));
            }
        }
    }

    private static String columnLabel(PrintedCell cell) {
        var group = cell.column().group();
        return group == null
                ? cell.column().header().sv()
                : group.sv() + " " + cell.column().header().sv();
    }

    private static void terms(BigDecimal value, BigDecimal expected, List<Term> terms, List<Diagnosis> found) {
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
    private void others(PrintedCell cell, List<Diagnosis> found) {
        var rows = cells.stream().map(other -> other.row().id()).distinct().toList();
        var index = rows.indexOf(cell.row().id());
        var neighbours = List.of(rows.get(Math.max(0, index - 1)), rows.get(Math.min(rows.size() - 1, index + 1)));
        for (var other : cells) {
            if (other == cell) {
                continue;
            }
            var sameRow = other.row().id().equals(cell.row().id());
            var sameColumn = other.column().id().equals(cell.column().id());
            var correct = other.exact() == null ? other.value() : other.exact();
            if (correct.abs().compareTo(cell.value().abs()) != 0) {
                continue;
            }
            if (sameRow
                    && other.column().year() != cell.column().year()
                    && other.column().measure().equals(cell.column().measure())) {
                found.add(new Diagnosis(
                        Kind.OTHER_YEAR, Integer.toString(other.column().year()), correct));
            } else if (sameRow) {
                found.add(new Diagnosis(Kind.OTHER_COLUMN, columnLabel(other), correct));
            } else if (sameColumn && neighbours.contains(other.row().id())) {
                found.add(new Diagnosis(Kind.OTHER_ROW, other.row().label().sv(), correct));
            }
        }
    }

    private static void digits(BigDecimal value, BigDecimal expected, List<Diagnosis> found) {
        if (expected.signum() == 0) {
            return;
        }
        if (value.compareTo(expected.multiply(THOUSAND)) == 0
                || value.multiply(THOUSAND).compareTo(expected) == 0) {
            found.add(new Diagnosis(Kind.WRONG_UNIT, "", expected));
            return;
        }
        var decimals = Math.max(decimals(value), decimals(expected));
        var wrong = digits(value, decimals);
        var right = digits(expected, decimals);
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

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** The digits without sign and point. */
    private static String digits(BigDecimal number, int decimals) {
        return number.abs().setScale(decimals).unscaledValue().toString();
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
