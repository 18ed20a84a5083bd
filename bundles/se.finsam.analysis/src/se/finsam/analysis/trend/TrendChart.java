// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.compare.Line;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.chart.Chart;
import se.finsam.core.table.Cell;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** A line over the years with the straight line of its trend. */
public final class TrendChart {
    /** Id of the series with the straight line. */
    public static final String FIT = "trend";

    private TrendChart() {}

    /** The values as columns and, when at least three years are known, the trend as a line through them. */
    public static Chart of(Line line, List<Integer> years) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var known = new TreeMap<Integer, Double>();
        for (var year : years) {
            var figure = line.value(year).figure();
            values.add(figure.map(Cell.Figure::exact).orElse(null));
            figure.ifPresent(found -> known.put(year, found.exact().doubleValue()));
        }
        var series = new ArrayList<Chart.Series>();
        series.add(new Chart.Series(line.id(), line.label(), Chart.Shape.COLUMN, values));
        if (known.size() >= Trend.FEWEST) {
            series.add(new Chart.Series(FIT, new Text("Trend", "Trend"), Chart.Shape.LINE, fitted(known, years)));
        }
        return new Chart(
                line.id(),
                Phrase.of("%s, trend %d–%d", "%s, trend %d–%d", line.label(), years.getFirst(), years.getLast()),
                new Text(told(line, years, Language.SV), told(line, years, Language.EN)),
                line.unit(),
                years.stream().map(year -> Text.same(year.toString())).toList(),
                series);
    }

    private static List<@Nullable BigDecimal> fitted(TreeMap<Integer, Double> known, List<Integer> years) {
        var start = known.firstKey();
        var line = LeastSquares.of(
                known.keySet().stream().mapToDouble(year -> year - start).toArray(),
                known.values().stream().mapToDouble(Double::doubleValue).toArray());
        var fitted = new ArrayList<@Nullable BigDecimal>();
        years.forEach(year ->
                fitted.add(BigDecimal.valueOf(line.predict(year - start)).setScale(6, RoundingMode.HALF_UP)));
        return fitted;
    }

    private static String told(Line line, List<Integer> years, Language language) {
        var format = FigureFormat.of(language);
        return line.label().in(language) + ": "
                + years.stream()
                        .map(year -> year + " " + line.value(year).text(format))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
