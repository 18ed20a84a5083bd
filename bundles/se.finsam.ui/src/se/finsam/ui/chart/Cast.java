// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.chart.Chart;
import se.finsam.core.chart.Chart.Series;
import se.finsam.core.chart.Chart.Shape;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/** The series of a chart as they are drawn: which are one, which are hidden, in what colour. */
final class Cast {
    private static final List<Dash> DASHES = List.of(Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT, Dash.LONG);

    private final Chart chart;
    private final List<Entry> entries = new ArrayList<>();
    private final ChartStyle style;
    private final Set<String> hidden;
    private int coloured;
    private int limits;

    Cast(Chart chart, ChartStyle style, Set<String> hidden) {
        this.chart = chart;
        this.style = style;
        this.hidden = hidden;
        var bands = of(Shape.BAND);
        var stacks = new LinkedHashMap<String, List<Series>>();
        for (var series : chart.series()) {
            switch (series.shape()) {
                case LIFT -> {}
                case STACK ->
                    stacks.computeIfAbsent(isLifted() ? series.name().sv() : series.id(), name -> new ArrayList<>())
                            .add(series);
                case BAND -> band(bands, bands.indexOf(series));
                case REFERENCE -> {
                    add(Shape.REFERENCE, List.of(series), at(style.limits(), limits), at(DASHES, limits));
                    limits++;
                }
                case COLUMN, BAR, LINE -> data(series.shape(), List.of(series), style.palette());
            }
        }
        stacks.values().forEach(parts -> data(Shape.STACK, parts, isLifted() ? style.steps() : style.palette()));
    }

    private void band(List<Series> bands, int index) {
        var other = bands.size() - 1 - index;
        if (index < other) {
            add(
                    Shape.BAND,
                    List.of(bands.get(index), bands.get(other)),
                    style.palette().getFirst(),
                    Dash.SOLID);
        } else if (index == other) {
            data(Shape.LINE, List.of(bands.get(index)), style.palette());
        }
    }

    private void data(Shape shape, List<Series> series, List<Integer> palette) {
        var turn = coloured / palette.size();
        var dash = turn == 0 ? Dash.SOLID : at(DASHES, turn - 1);
        add(shape, series, at(palette, coloured), dash);
        coloured++;
    }

    private void add(Shape shape, List<Series> series, int colour, Dash dash) {
        var name = shape == Shape.BAND
                ? new Text(span(series, Text::sv), span(series, Text::en))
                : series.getFirst().name();
        var shown = !hidden.contains(series.getFirst().id());
        entries.add(new Entry(
                shape, List.copyOf(series), name, colour, at(List.of(Symbol.values()), coloured), dash, shown));
    }

    private static String span(List<Series> series, Function<Text, String> in) {
        return in.apply(series.getFirst().name()) + " – "
                + in.apply(series.getLast().name());
    }

    private static <T> T at(List<T> list, int index) {
        return list.get(index % list.size());
    }

    private List<Series> of(Shape shape) {
        return chart.series().stream().filter(each -> each.shape() == shape).toList();
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entries of some shapes that are not hidden. */
    List<Entry> shown(Shape shape, Shape... more) {
        var asked = EnumSet.of(shape, more);
        return entries.stream()
                .filter(entry -> entry.shown() && asked.contains(entry.shape()))
                .toList();
    }

    List<Series> lifts() {
        return of(Shape.LIFT);
    }

    /** True for a waterfall, whose bars stand where others ended. */
    boolean isLifted() {
        return !lifts().isEmpty();
    }

    /** True if the categories run downwards: there are bars and no columns. */
    boolean isHorizontal() {
        return of(Shape.COLUMN).isEmpty()
                && chart.series().stream().anyMatch(each -> each.shape() == Shape.BAR || each.shape() == Shape.STACK);
    }

    /** True if no series that is shown has a value in a category. */
    boolean isUnknown(int category) {
        return entries.stream()
                .filter(entry -> entry.shown() && entry.shape() != Shape.REFERENCE)
                .allMatch(entry -> entry.value(category) == null);
    }

    /** True if bars may share a lane, since in no category two of them point the same way. */
    boolean sharesLane() {
        var bars = of(Shape.BAR);
        return bars.size() > 1
                && IntStream.range(0, chart.categories().size()).noneMatch(category -> Stream.of(-1, 1)
                        .anyMatch(side -> bars.stream()
                                        .map(each -> each.values().get(category))
                                        .filter(value -> value != null && value.signum() == side)
                                        .count()
                                > 1));
    }

    /** Decimals that values are written with beside their marks. */
    int decimals() {
        return chart.unit().isMoney() ? chart.unit().usualDecimals() : isWhole() ? 0 : 1;
    }

    /** True if the axis counts what cannot be parted, as people. */
    boolean counts() {
        return (chart.unit() == Unit.PERSONS || chart.unit() == Unit.COUNT) && isWhole();
    }

    private boolean isWhole() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    /**
     * The lowest and the highest value that the axis must show for some categories, with zero where bars stand on it or where
     * it is not far away; empty if no value is known.
     */
    List<BigDecimal> range(int from, int to) {
        var values = new ArrayList<BigDecimal>();
        var based = false;
        for (var entry : entries) {
            if (!entry.shown()) {
                continue;
            }
            based |= entry.shape() == Shape.COLUMN || entry.shape() == Shape.BAR || entry.shape() == Shape.STACK;
            if (entry.shape() != Shape.STACK) {
                for (var series : entry.series()) {
                    series.values().subList(from, to).stream()
                            .filter(Objects::nonNull)
                            .forEach(values::add);
                }
            }
        }
        for (var category = from; category < to; category++) {
            parts(category).forEach(part -> values.addAll(List.of(part.from(), part.to())));
        }
        if (values.isEmpty()) {
            return List.of();
        }
        var min = values.stream().reduce(BigDecimal::min).orElseThrow();
        var max = values.stream().reduce(BigDecimal::max).orElseThrow();
        var spread = max.subtract(min).multiply(BigDecimal.valueOf(4));
        var near = spread.compareTo(min.abs().max(max.abs())) >= 0;
        return based || near ? List.of(min.min(BigDecimal.ZERO), max.max(BigDecimal.ZERO)) : List.of(min, max);
    }

    /**
     * A part of a stacked bar.
     *
     * @param from value where it begins
     * @param to value where it ends
     */
    record Part(Entry entry, BigDecimal from, BigDecimal to) {}

    /** The parts that are seen of the stacked bar of a category, from the first to the last. */
    List<Part> parts(int category) {
        return parts(category, false);
    }

    private List<Part> parts(int category, boolean unseen) {
        var parts = new ArrayList<Part>();
        var above = BigDecimal.ZERO;
        var below = BigDecimal.ZERO;
        for (var series : chart.series()) {
            var entry = stacked(series);
            var value = series.values().get(category);
            var standing = series.shape() == Shape.LIFT || entry != null && (entry.shown() || isLifted());
            if (value == null || !standing) {
                continue;
            }
            var from = value.signum() < 0 ? below : above;
            var to = from.add(value);
            if (entry != null && (unseen || entry.shown()) && (value.signum() != 0 || !isLifted())) {
                parts.add(new Part(entry, from, to));
            }
            above = value.signum() > 0 ? to : above;
            below = value.signum() < 0 ? to : below;
        }
        return parts;
    }

    /** Where a waterfall stands after a category: at the end of its bar that is not where it stood before. */
    BigDecimal level(int category) {
        var level = BigDecimal.ZERO;
        for (var i = 0; i <= category; i++) {
            var parts = parts(i, true);
            if (!parts.isEmpty()) {
                var ends = parts.stream()
                        .flatMap(part -> Stream.of(part.from(), part.to()))
                        .sorted()
                        .toList();
                level = level.compareTo(ends.getFirst()) == 0 ? ends.getLast() : ends.getFirst();
            }
        }
        return level;
    }

    private @Nullable Entry stacked(Series series) {
        return entries.stream()
                .filter(entry -> entry.shape() == Shape.STACK && entry.series().contains(series))
                .findFirst()
                .orElse(null);
    }
}
