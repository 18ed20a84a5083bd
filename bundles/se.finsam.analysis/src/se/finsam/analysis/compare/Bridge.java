// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.chart.Chart;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.LargestRemainder;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * Which lines explain the change of a total between two years, the largest first. The contributions add up to the change
 * exactly; those shown add up to the difference of the totals shown. What no line explains is a line of its own.
 *
 * @param total the line whose change is explained
 * @param steps contributions, largest first, none of them zero
 */
public record Bridge(int from, int to, Line total, List<Step> steps) {
    /** Id of the table and of the chart. */
    public static final String ID = "bridge";

    private static final Display SIGNED = new Display(0, Display.Zero.ZERO, true);

    /**
     * What one line contributes.
     *
     * @param before value of the first year with the sign that it has in the total; null for what no line explains
     * @param after likewise of the second year
     * @param change exact, in the unit of the total
     * @param shown as the table shows it
     */
    public record Step(
            String id,
            Text label,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            BigDecimal change,
            BigDecimal shown,
            Evidence evidence) {}

    /** Copies the steps. */
    public Bridge {
        steps = List.copyOf(steps);
    }

    /**
     * The bridge of the last total of a statement.
     *
     * @param statement selector of the statement as {@link Lines#statement}; null, as a statement without a total, for the
     *     result by activity, or by the lines of the income statement for years without activities
     * @throws CompareException if there is no total that is known in both years
     */
    public static Bridge of(
            Snapshot snapshot, StatementTemplates templates, @Nullable String statement, int from, int to) {
        var own = statement != null && hasTotal(templates, statement) ? statement : null;
        var candidates = own == null
                ? Stream.of("drift", "rr")
                        .filter(id -> templates.find(id).isPresent())
                        .toList()
                : List.of(own);
        return candidates.stream()
                .flatMap(candidate -> of(snapshot, templates, candidate, from, to, own == null).stream())
                .findFirst()
                .orElseThrow(() -> new CompareException(Phrase.of(
                        "Ingen summa är känd både %d och %d", "No total is known in both %d and %d", from, to)));
    }

    private static boolean hasTotal(StatementTemplates templates, String selector) {
        return templates
                .find(selector.split(":", 2)[0])
                .filter(template -> template.lines().stream().anyMatch(line -> line.kind() == Row.Kind.TOTAL))
                .isPresent();
    }

    private static Optional<Bridge> of(
            Snapshot snapshot, StatementTemplates templates, String selector, int from, int to, boolean usual) {
        var lines = new Lines(snapshot, templates, List.of(from, to)).statement(selector);
        var template = templates.find(selector.split(":", 2)[0]).orElseThrow();
        var total = lines.stream()
                .filter(line -> line.kind() == Row.Kind.TOTAL)
                .reduce((first, second) -> second)
                .filter(line -> line.value(from) instanceof Cell.Figure && line.value(to) instanceof Cell.Figure);
        if (total.isEmpty()) {
            return Optional.empty();
        }
        var measure = selector.contains(":") ? selector.split(":", 2)[1] : null;
        var parts = new LinkedHashMap<Line, Integer>();
        new TotalParts(template, measure, lines, line -> isKnown(line, from, to))
                .of(total.get())
                .forEach(part -> parts.merge(part.line(), part.sign(), Integer::sum));
        return usual && parts.isEmpty()
                ? Optional.empty()
                : Optional.of(of(usual ? result(total.get()) : total.get(), parts, from, to));
    }

    /** The total under the name by which one asks for it when no statement is named. */
    private static Line result(Line total) {
        return new Line(
                total.id(),
                new Text("Årets resultat", "Result for the year"),
                total.kind(),
                total.level(),
                total.line(),
                total.subject(),
                total.item(),
                total.unit(),
                total.display(),
                total.values());
    }

    private static boolean isKnown(Line line, int from, int to) {
        return line.value(from) instanceof Cell.Figure && line.value(to) instanceof Cell.Figure;
    }

    private static Bridge of(Line total, Map<Line, Integer> parts, int from, int to) {
        var before = (Cell.Figure) total.value(from);
        var after = (Cell.Figure) total.value(to);
        var raw = new ArrayList<Step>();
        var rest = after.exact().subtract(before.exact());
        for (var part : parts.entrySet()) {
            var sign = BigDecimal.valueOf(part.getValue());
            var first = (Cell.Figure) part.getKey().value(from);
            var second = (Cell.Figure) part.getKey().value(to);
            var change = second.exact().subtract(first.exact()).multiply(sign);
            rest = rest.subtract(change);
            raw.add(new Step(
                    part.getKey().id(),
                    part.getKey().label(),
                    first.shown().multiply(sign),
                    second.shown().multiply(sign),
                    change,
                    BigDecimal.ZERO,
                    first.evidence().and(second.evidence())));
        }
        raw.add(new Step(
                "rest",
                new Text("Övrigt som inte kan delas upp", "Other, which cannot be told apart"),
                null,
                null,
                rest,
                BigDecimal.ZERO,
                before.evidence().and(after.evidence())));
        raw.removeIf(step -> step.change().signum() == 0);
        raw.sort(Comparator.comparing((Step step) -> step.change().abs()).reversed());
        var shown = LargestRemainder.round(
                raw.stream().map(Step::change).toList(),
                after.shown().subtract(before.shown()),
                total.display().decimals());
        var steps = new ArrayList<Step>();
        for (var i = 0; i < raw.size(); i++) {
            var step = raw.get(i);
            steps.add(new Step(
                    step.id(),
                    step.label(),
                    step.before(),
                    step.after(),
                    step.change(),
                    shown.get(i),
                    step.evidence()));
        }
        return new Bridge(from, to, total, steps);
    }

    /** Total of the first year. */
    public Cell.Figure before() {
        return (Cell.Figure) total.value(from);
    }

    /** Total of the second year. */
    public Cell.Figure after() {
        return (Cell.Figure) total.value(to);
    }

    private Text title() {
        return Phrase.of("Förklaring till förändringen %d–%d", "What explains the change %d–%d", from, to);
    }

    /** The bridge as a table, with what it says in words below. */
    public Table table() {
        var unit = total.unit();
        var columns = List.of(
                new Column("" + from, Text.same("" + from), null, from, "value", unit),
                new Column("" + to, Text.same("" + to), null, to, "value", unit),
                new Column(to + ".change", new Text("Förändring", "Change"), null, to, "change", unit),
                new Column(to + ".running", new Text("Löpande", "Running"), null, to, "running", unit));
        var rows = new ArrayList<Row>();
        var running = before().shown();
        rows.add(new Row(
                "opening",
                Row.Kind.MEMO,
                0,
                label(from),
                "",
                "opening",
                null,
                List.of(
                        Cell.Blank.EMPTY,
                        Cell.Blank.EMPTY,
                        Cell.Blank.EMPTY,
                        cell(running, unit, Display.WHOLE, before()))));
        for (var step : steps) {
            running = running.add(step.shown());
            rows.add(new Row(
                    step.id(),
                    Row.Kind.ITEM,
                    1,
                    step.label(),
                    "",
                    step.id(),
                    null,
                    List.of(
                            optional(step.before(), unit, step.evidence()),
                            optional(step.after(), unit, step.evidence()),
                            change(step, unit),
                            Cell.Figure.of(running, unit, display(running, false), step.evidence()))));
        }
        rows.add(new Row(
                "closing",
                Row.Kind.TOTAL,
                0,
                label(to),
                "",
                "closing",
                null,
                List.of(
                        cell(before().shown(), unit, Display.WHOLE, before()),
                        cell(after().shown(), unit, Display.WHOLE, after()),
                        cell(after().shown().subtract(before().shown()), unit, SIGNED, after()),
                        cell(running, unit, Display.WHOLE, after()))));
        return new Table(
                ID,
                title(),
                Phrase.amountsIn(unit),
                unit,
                columns,
                rows,
                Narrative.of(this).stream().map(text -> new Footnote("", text)).toList());
    }

    private Text label(int year) {
        return Phrase.of("%s %d", "%s %d", total.label(), year);
    }

    private static Cell optional(@Nullable BigDecimal value, Unit unit, Evidence evidence) {
        return value == null ? Cell.Blank.EMPTY : Cell.Figure.of(value, unit, display(value, false), evidence);
    }

    private static Cell cell(BigDecimal value, Unit unit, Display display, Cell.Figure source) {
        return Cell.Figure.of(value, unit, display(value, display.signed()), source.evidence());
    }

    private static Cell change(Step step, Unit unit) {
        var display = display(step.shown(), true);
        return new Cell.Figure(
                step.change(),
                step.shown(),
                unit,
                display,
                step.evidence().origin(),
                step.evidence().facts(),
                step.evidence().derivations(),
                null);
    }

    private static Display display(BigDecimal shown, boolean signed) {
        return new Display(Math.max(0, shown.scale()), Display.Zero.ZERO, signed);
    }

    /** The bridge as a waterfall: every bar stands where the one before it ended; its alternative text tells every step. */
    public Chart chart() {
        return Waterfall.of(this);
    }
}
