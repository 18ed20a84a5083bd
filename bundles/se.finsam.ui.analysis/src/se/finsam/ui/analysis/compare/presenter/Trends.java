// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.List;
import java.util.stream.IntStream;
import se.finsam.analysis.compare.Comparison;
import se.finsam.analysis.trend.TrendChart;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;

/** The trends of the lines of a comparison as a panel. */
final class Trends {
    private static final String SLOPE = "slope";

    private Trends() {}

    static Panel panel(Comparison comparison, List<Integer> years, Table table) {
        return Panel.of(table, (row, drawn) -> view(comparison, years, row));
    }

    private static ChartView view(Comparison comparison, List<Integer> years, Row row) {
        var line = comparison.lines().stream()
                .filter(each -> each.id().equals(row.id()))
                .findFirst()
                .orElseThrow();
        return new ChartView(
                TrendChart.of(line, years),
                IntStream.range(0, years.size())
                        .mapToObj(i -> new ChartView.Link(row.id(), SLOPE, row.id(), i))
                        .toList());
    }
}
