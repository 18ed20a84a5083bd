// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.chart.Chart;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/**
 * A bridge drawn as a waterfall of stacked bars: each stands where the one before ended. The series {@code base} is not to be
 * seen; it lifts the others. A bar that crosses zero has a part above it and a part below it, which stack to either side.
 */
final class Waterfall {
    /** Steps that a drawing has room for; the smallest beyond them are drawn as one. */
    private static final int MOST = 16;

    private static final Map<String, Text> SERIES = names();

    private final Bridge bridge;
    private final List<Text> categories = new ArrayList<>();
    private final Map<String, List<BigDecimal>> values = new LinkedHashMap<>();

    private Waterfall(Bridge bridge) {
        this.bridge = bridge;
        SERIES.keySet().forEach(id -> values.put(id, new ArrayList<>()));
    }

    private static Map<String, Text> names() {
        var names = new LinkedHashMap<String, Text>();
        names.put("base", new Text("Utgångsläge", "Base"));
        names.put("total", new Text("Summa", "Total"));
        names.put("up", new Text("Höjer", "Raises"));
        names.put("upBelow", names.get("up"));
        names.put("down", new Text("Sänker", "Lowers"));
        names.put("downBelow", names.get("down"));
        return names;
    }

    /** The chart of a bridge; its alternative text tells every step. */
    static Chart of(Bridge bridge) {
        return new Waterfall(bridge).chart();
    }

    private Chart chart() {
        var opening = bridge.before().shown();
        total(bridge.from(), opening);
        var running = opening;
        var steps = bridge.steps();
        var drawn = steps.size() > MOST ? steps.subList(0, MOST - 1) : steps;
        for (var step : drawn) {
            running = step(step.label(), running, step.shown());
        }
        if (drawn.size() < steps.size()) {
            var rest = steps.subList(drawn.size(), steps.size());
            var change = rest.stream().map(Bridge.Step::shown).reduce(BigDecimal.ZERO, BigDecimal::add);
            step(Phrase.of("Övriga %d", "Other %d", rest.size()), running, change);
        }
        total(bridge.to(), bridge.after().shown());
        var series = new ArrayList<Chart.Series>();
        values.forEach((id, row) -> series.add(new Chart.Series(id, SERIES.get(id), shape(id), row)));
        var table = bridge.table();
        return new Chart(
                Bridge.ID,
                table.title(),
                Phrase.of("%s: %s.", "%s: %s.", table.title(), Phrase.list(categories)),
                bridge.total().unit(),
                categories,
                series);
    }

    private static Chart.Shape shape(String id) {
        return id.equals("base") ? Chart.Shape.LIFT : Chart.Shape.STACK;
    }

    private void total(int year, BigDecimal amount) {
        categories.add(Phrase.of("%s %d  %s", "%s %d  %s", bridge.total().label(), year, written(amount, false)));
        add(Map.of("total", amount));
    }

    /** Adds a bar and returns where it ends. */
    private BigDecimal step(Text label, BigDecimal from, BigDecimal change) {
        var to = from.add(change);
        categories.add(Phrase.of("%s  %s", "%s  %s", label, written(change, true)));
        var name = change.signum() > 0 ? "up" : "down";
        if (from.signum() * to.signum() < 0) {
            add(Map.of(name, from.max(to), name + "Below", from.min(to)));
        } else if (from.signum() < 0 || to.signum() < 0) {
            add(Map.of("base", from.max(to), name + "Below", change.abs().negate()));
        } else {
            add(Map.of("base", from.min(to), name, change.abs()));
        }
        return to;
    }

    private void add(Map<String, BigDecimal> bar) {
        values.forEach((id, row) -> row.add(bar.getOrDefault(id, BigDecimal.ZERO)));
    }

    private Text written(BigDecimal amount, boolean signed) {
        var decimals = bridge.total().display().decimals();
        return new Text(
                written(FigureFormat.of(Language.SV), amount, decimals, signed),
                written(FigureFormat.of(Language.EN), amount, decimals, signed));
    }

    private static String written(FigureFormat format, BigDecimal amount, int decimals, boolean signed) {
        return signed ? format.signed(amount, decimals) : format.number(amount, decimals);
    }
}
