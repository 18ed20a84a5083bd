// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.statements;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.ui.UiLanguage;

/**
 * Which lines of a statement are shown. They stay in the order of the statement, and above each stand the headings and
 * lines that it belongs under.
 *
 * @param words all of them stand in the labels of the lines; blank for any
 */
record LineFilter(Kind kind, String words) {
    /** Every line. */
    static final LineFilter NONE = new LineFilter(Kind.ALL, "");

    /** What lines are looked for. */
    enum Kind {
        ALL,
        /** Some figure is known and not zero. */
        AMOUNTS,
        /** Something is found about some figure. */
        PROBLEMS
    }

    LineFilter withKind(Kind other) {
        return new LineFilter(other, words);
    }

    LineFilter withWords(String other) {
        return new LineFilter(kind, other);
    }

    /** The table with the lines that are looked for. */
    Table of(Table table, Predicate<Row> hasProblem) {
        if (kind == Kind.ALL && words.isBlank()) {
            return table;
        }
        var rows = table.rows();
        var kept = new TreeSet<Integer>();
        for (var index = 0; index < rows.size(); index++) {
            if (isWanted(rows.get(index), hasProblem)) {
                keep(rows, index, kept);
            }
        }
        return new Table(
                table.id(),
                table.title(),
                table.unitNote(),
                table.unit(),
                table.columns(),
                kept.stream().map(rows::get).toList(),
                table.footnotes());
    }

    private boolean isWanted(Row row, Predicate<Row> hasProblem) {
        var label = UiLanguage.in(row.label()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(label::contains)
                && switch (kind) {
                    case ALL -> true;
                    case AMOUNTS -> row.cells().stream().anyMatch(LineFilter::hasAmount);
                    case PROBLEMS -> hasProblem.test(row);
                };
    }

    private static boolean hasAmount(Cell cell) {
        return cell.figure()
                .filter(figure -> figure.exact().compareTo(BigDecimal.ZERO) != 0)
                .isPresent();
    }

    private static void keep(List<Row> rows, int index, TreeSet<Integer> kept) {
        for (var at = index; at >= 0 && kept.add(at); at = above(rows, at)) {
            // One step up after the other.
        }
    }

    /** The nearest line that a line belongs under; −1 for none. */
    private static int above(List<Row> rows, int index) {
        var row = rows.get(index);
        return IntStream.iterate(index - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> rows.get(at).level() < row.level()
                        || rows.get(at).kind() == Row.Kind.HEADING
                                && row.kind() != Row.Kind.HEADING
                                && rows.get(at).level() == row.level())
                .findFirst()
                .orElse(-1);
    }
}
