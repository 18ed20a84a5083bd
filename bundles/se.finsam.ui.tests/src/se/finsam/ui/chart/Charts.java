// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Series;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** Charts in short, and charts of chance. */
final class Charts {
    private static final List<String> WORDS = List.of(
            "Bidrag", "från", "parterna", "Kompetensutveckling", "TRIS", "i", "Förrehabilitering", "800", "Övrigt");

    private Charts() {}

    /** Values as text in order, a full stop for one that is not known. */
    static Series series(String id, Shape shape, String values) {
        var list = new ArrayList<@Nullable BigDecimal>();
        for (var value : values.split(" +")) {
            list.add(value.equals(".") ? null : new BigDecimal(value));
        }
        return new Series(id, Text.same("Series " + id), shape, list);
    }

    /** A chart in thousands over the years from 2020. */
    static Chart years(Series... series) {
        var size = series[0].values().size();
        return chart(
                IntStream.range(0, size)
                        .mapToObj(i -> Integer.toString(2020 + i))
                        .toList(),
                List.of(series));
    }

    static Chart chart(List<String> categories, List<Series> series) {
        return new Chart(
                "chart",
                new Text("Rubrik & mer", "Title & more"),
                new Text("Allt i <ord>", "All in <words>"),
                Unit.TKR,
                categories.stream().map(Text::same).toList(),
                series);
    }

    /** One of many kinds of charts: any number of categories and series, long names, small and huge values. */
    static Chart chance(Random random) {
        var size = 1 + random.nextInt(random.nextBoolean() ? 6 : 30);
        var years = random.nextBoolean();
        var categories = IntStream.range(0, size)
                .mapToObj(i -> years ? Integer.toString(2000 + i) : words(random))
                .toList();
        var shapes = List.of(
                List.of(Shape.COLUMN, Shape.LINE, Shape.REFERENCE),
                List.of(Shape.BAR, Shape.REFERENCE),
                List.of(Shape.LIFT, Shape.STACK),
                List.of(Shape.LINE, Shape.BAND, Shape.REFERENCE));
        var kind = shapes.get(random.nextInt(shapes.size()));
        var count = 1 + random.nextInt(7);
        var scale = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(9) - 2);
        var series = IntStream.range(0, count)
                .mapToObj(i -> new Series(
                        "s" + i,
                        Text.same(words(random)),
                        kind.get(random.nextInt(kind.size())),
                        values(random, size, scale)))
                .toList();
        return chart(categories, series);
    }

    private static List<@Nullable BigDecimal> values(Random random, int size, BigDecimal scale) {
        var values = new BigDecimal[size];
        for (var i = 0; i < size; i++) {
            values[i] = random.nextInt(6) == 0
                    ? null
                    : BigDecimal.valueOf(random.nextInt(2000) - 700L).multiply(scale);
        }
        return Arrays.asList(values);
    }

    private static String words(Random random) {
        return String.join(
                " ",
                random.ints(1 + random.nextInt(5), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList());
    }
}
