// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/**
 * The amounts of a comparison as a chart over its years. A year in which a drawn series breaks carries the marker of the
 * remark, and the alternative text tells every figure and every remark.
 */
public final class ComparisonChart {
    private ComparisonChart() {}

    /** The lines that are in the unit of the table, as drawn lines; headings and what is in other units are left out. */
    public static Chart of(Comparison comparison, List<Integer> years) {
        var table = comparison.table();
        var drawn = comparison.lines().stream()
                .filter(line -> line.kind() != Row.Kind.HEADING && line.unit() == table.unit())
                .toList();
        var ids = drawn.stream().map(Line::id).toList();
        var remarks = table.footnotes().stream()
                .filter(note -> note.places().stream().anyMatch(place -> ids.contains(place.row())))
                .toList();
        var series = drawn.stream()
                .map(line -> new Chart.Series(line.id(), line.label(), Chart.Shape.LINE, values(line, years)))
                .toList();
        return new Chart(
                table.id(),
                table.title(),
                new Text(
                        told(comparison, drawn, years, remarks, Language.SV),
                        told(comparison, drawn, years, remarks, Language.EN)),
                table.unit(),
                years.stream().map(year -> category(year, remarks)).toList(),
                series);
    }

    private static List<@Nullable BigDecimal> values(Line line, List<Integer> years) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var year : years) {
            values.add(line.value(year).figure().map(Cell.Figure::exact).orElse(null));
        }
        return values;
    }

    private static Text category(int year, List<Footnote> remarks) {
        var markers = remarks.stream()
                .filter(note -> note.places().stream()
                        .anyMatch(place -> Integer.toString(year).equals(place.column())))
                .map(Footnote::marker)
                .collect(Collectors.joining());
        return Text.same(year + markers);
    }

    private static String told(
            Comparison comparison, List<Line> drawn, List<Integer> years, List<Footnote> remarks, Language language) {
        var format = FigureFormat.of(language);
        Unit unit = comparison.table().unit();
        var figures = drawn.stream()
                .map(line -> line.label().in(language) + ": "
                        + years.stream()
                                .map(year -> year + " " + line.value(year).text(format))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
        var notes = remarks.stream().map(note -> " " + note.text().in(language)).collect(Collectors.joining());
        return "%s (%s). %s.%s".formatted(comparison.table().title().in(language), format.unit(unit), figures, notes);
    }
}
