// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.analysis.compare.Bridge;
import se.finsam.core.chart.Chart;

/** A bridge as a panel: each bar of the waterfall stands for the row that it draws. */
final class Bridges {
    private Bridges() {}

    static Panel panel(Bridge bridge) {
        var table = bridge.table();
        var chart = bridge.chart();
        var view = new ChartView(chart, links(bridge, chart));
        return Panel.of(table, (row, drawn) -> view);
    }

    /** Opening, steps and closing in the order of the table; a bar for several steps stands for none of them. */
    private static List<ChartView.Link> links(Bridge bridge, Chart chart) {
        var rows = bridge.table().rows();
        var last = chart.categories().size() - 1;
        var steps = last - 1 < bridge.steps().size() ? last - 2 : bridge.steps().size();
        var links = new ArrayList<ChartView.Link>();
        link(links, rows.getFirst().id(), bridge.to() + ".running", chart, 0);
        for (var step = 1; step <= steps; step++) {
            link(links, rows.get(step).id(), bridge.to() + ".change", chart, step);
        }
        link(links, rows.getLast().id(), bridge.to() + ".running", chart, last);
        return links;
    }

    private static void link(List<ChartView.Link> links, String row, String column, Chart chart, int category) {
        for (var series : chart.series()) {
            var value = series.values().get(category);
            if (value != null
                    && value.compareTo(BigDecimal.ZERO) != 0
                    && !series.id().equals("base")) {
                links.add(new ChartView.Link(row, column, series.id(), category));
            }
        }
    }
}
