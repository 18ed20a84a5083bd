// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/**
 * A table as aligned plain text for a terminal: figures right-aligned, a rule above sums, derived figures marked with
 * an asterisk and others by the markers of their footnotes, what is missing told below. Lines end in a line feed and carry
 * no trailing space.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int SHOWN_REASONS = 5;

    private final Table table;
    private final Language language;
    private final FigureFormat format;
    private final Messages messages;
    private final boolean derived;
    private final int markWidth;
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int labelWidth;
    private int noteWidth;

    private TextTable(Table table, Language language) {
        this.table = table;
        this.language = language;
        format = FigureFormat.of(language);
        messages = Messages.in(language);
        derived = table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(TextTable::isDerived);
        markWidth = table.rows().stream()
                .flatMapToInt(row -> IntStream.range(0, row.cells().size()).map(i -> DisplayWidth.of(marks(row, i))))
                .max()
                .orElse(0);
    }

    /** The table as text in a language, with a line feed at the end. */
    public static String of(Table table, Language language) {
        return new TextTable(table, language).write();
    }

    private String write() {
        measure();
        line(table.title().in(language));
        line("═".repeat(DisplayWidth.of(table.title().in(language))));
        if (table.hasGroups()) {
            groups();
        }
        header();
        line("─".repeat(totalWidth()));
        table.rows().forEach(this::row);
        remarks();
        return out.toString();
    }

    private void measure() {
        labelWidth = DisplayWidth.of(table.unitNote().in(language));
        for (var row : table.rows()) {
            labelWidth = Math.max(labelWidth, DisplayWidth.of(label(row)));
            noteWidth = Math.max(noteWidth, DisplayWidth.of(row.note()));
        }
        if (noteWidth > 0) {
            noteWidth = Math.max(noteWidth, DisplayWidth.of(messages.get("note")));
        }
        for (var i = 0; i < table.columns().size(); i++) {
            var width = DisplayWidth.of(table.columns().get(i).header().in(language)) + markWidth;
            for (var row : table.rows()) {
                width = Math.max(width, DisplayWidth.of(cell(row, i)));
            }
            widths.add(width);
        }
        widenForGroups();
    }

    private void widenForGroups() {
        for (var span : spans()) {
            var missing = DisplayWidth.of(span.heading()) + markWidth - spanWidth(span);
            if (missing > 0) {
                widths.set(span.last(), widths.get(span.last()) + missing);
            }
        }
    }

    private record Span(String heading, int first, int last) {}

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        var first = 0;
        for (var i = 1; i <= table.columns().size(); i++) {
            if (i == table.columns().size() || !sameGroup(first, i)) {
                spans.add(new Span(text(table.columns().get(first).group()), first, i - 1));
                first = i;
            }
        }
        return spans;
    }

    private boolean sameGroup(int first, int other) {
        return text(table.columns().get(first).group())
                .equals(text(table.columns().get(other).group()));
    }

    private String text(@Nullable Text text) {
        return text == null ? "" : text.in(language);
    }

    private int spanWidth(Span span) {
        var width = 0;
        for (var i = span.first(); i <= span.last(); i++) {
            width += widths.get(i) + (i > span.first() ? GAP.length() : 0);
        }
        return width;
    }

    private void groups() {
        var line = new StringBuilder(lead("", ""));
        for (var span : spans()) {
            var free = spanWidth(span) - DisplayWidth.of(span.heading()) - markWidth;
            var rule = span.heading().isEmpty() ? " " : "─";
            var space = free >= 2 && !span.heading().isEmpty() ? " " : "";
            var left = (free - 2 * space.length()) / 2;
            line.append(GAP)
                    .append(rule.repeat(left))
                    .append(space)
                    .append(span.heading())
                    .append(space)
                    .append(rule.repeat(free - 2 * space.length() - left))
                    .append(" ".repeat(markWidth));
        }
        line(line.toString());
    }

    private void header() {
        var line = new StringBuilder(lead(table.unitNote().in(language), noteWidth > 0 ? messages.get("note") : ""));
        for (var i = 0; i < widths.size(); i++) {
            var header = table.columns().get(i).header().in(language) + " ".repeat(markWidth);
            line.append(GAP).append(DisplayWidth.padLeft(header, widths.get(i)));
        }
        line(line.toString());
    }

    private void row(Row row) {
        if (row.isSum()) {
            var rule = row.kind() == Row.Kind.TOTAL ? "═" : "─";
            var line = new StringBuilder(lead("", ""));
            widths.forEach(width -> line.append(GAP).append(rule.repeat(width)));
            line(line.toString());
        }
        var line = new StringBuilder(lead(label(row), row.note()));
        for (var i = 0; i < widths.size(); i++) {
            line.append(GAP).append(DisplayWidth.padLeft(cell(row, i), widths.get(i)));
        }
        line(line.toString());
    }

    private String lead(String label, String note) {
        var padded = DisplayWidth.padRight(label, labelWidth);
        return noteWidth == 0 ? padded : padded + GAP + DisplayWidth.padLeft(note, noteWidth);
    }

    private String label(Row row) {
        return "  ".repeat(row.level()) + row.label().in(language);
    }

    private String cell(Row row, int column) {
        return row.cells().get(column).text(format) + DisplayWidth.padRight(marks(row, column), markWidth);
    }

    private String marks(Row row, int column) {
        var ofNotes = table.footnotes(row, table.columns().get(column)).stream()
                .map(Footnote::marker)
                .collect(Collectors.joining());
        return (isDerived(row.cells().get(column)) ? "*" : "") + ofNotes;
    }

    private static boolean isDerived(Cell cell) {
        return cell.figure().filter(figure -> figure.origin() == Origin.DERIVED).isPresent();
    }

    private int totalWidth() {
        return DisplayWidth.of(lead("", ""))
                + widths.stream().mapToInt(width -> width + GAP.length()).sum();
    }

    private void remarks() {
        var reasons = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Unknown.class::isInstance)
                .map(cell -> ((Cell.Unknown) cell).reason().in(language))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!table.footnotes().isEmpty() || derived || !reasons.isEmpty()) {
            line("");
        }
        table.footnotes()
                .forEach(note -> line((note.marker() + " " + note.text().in(language)).strip()));
        if (derived) {
            line(messages.get("derived"));
        }
        if (!reasons.isEmpty()) {
            var shown = reasons.stream().limit(SHOWN_REASONS).collect(Collectors.joining("; "));
            var rest = reasons.size() - SHOWN_REASONS;
            line(messages.get("missing", rest > 0 ? messages.get("andMore", shown, rest) : shown));
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
