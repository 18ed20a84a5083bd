// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.core.chart.Chart;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.model.text.Texts;

/** The values of a chart as tab separated text that a spreadsheet takes: exact, without grouping, empty where not known. */
final class ChartData {
    private static final Texts TEXTS = Texts.of(ChartData.class);

    private ChartData() {}

    /** One line of headings and one per category; what is not seen of a waterfall is left out. */
    static String text(Chart chart, Language language) {
        var cast = new Cast(chart, ChartStyle.light(), Set.of());
        var unit = FigureFormat.of(language).unit(chart.unit());
        var lines = new ArrayList<String>();
        var heads = cast.entries().stream()
                .flatMap(entry -> columns(entry, cast).stream())
                .map(column -> plain(column.name().in(language)) + (unit.isEmpty() ? "" : " (" + unit + ")"));
        lines.add(line(Stream.concat(Stream.of(TEXTS.get("data.category").in(language)), heads)));
        for (var i = 0; i < chart.categories().size(); i++) {
            var category = i;
            var cells = cast.entries().stream()
                    .flatMap(entry -> columns(entry, cast).stream())
                    .map(column -> cell(column, category, cast, language));
            lines.add(
                    line(Stream.concat(Stream.of(plain(chart.categories().get(i).in(language))), cells)));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** An area has a column for each edge; the parts of a bar of a waterfall are one. */
    private static List<Entry> columns(Entry entry, Cast cast) {
        return cast.isLifted()
                ? List.of(entry)
                : entry.series().stream().map(entry::only).toList();
    }

    private static String cell(Entry column, int category, Cast cast, Language language) {
        var value = column.value(category);
        if (value == null || cast.isLifted() && value.signum() == 0) {
            return "";
        }
        var text = value.toPlainString();
        return language == Language.SV ? text.replace('.', ',') : text;
    }

    private static String line(Stream<String> cells) {
        return String.join("\t", cells.toList());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
