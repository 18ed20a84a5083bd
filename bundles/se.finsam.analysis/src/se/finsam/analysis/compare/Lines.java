// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.Evidence;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Formula;
import se.finsam.core.statement.FormulaSyntaxException;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * Finds the lines of a comparison by selectors:
 *
 * <ul>
 *   <li>{@code rr/revenue}, a line or a row of a statement; {@code drift/tris:cost} names the measure when there are several
 *   <li>{@code subject/tris}, what a member pays, or what a cost unit or an intervention costs
 *   <li>{@code measure/equity-share}, the outcome of a measure of a goal
 *   <li>{@code cost} or {@code cost - operationCost[lufss]}, a formula over line items
 * </ul>
 */
public final class Lines {
    private static final Pattern PATH =
            Pattern.compile("([\\p{L}\\p{N}_-]+)/([\\p{L}\\p{N}_.-]+?)(?::([\\p{L}\\p{N}]+))?");

    private final Snapshot snapshot;
    private final StatementTemplates templates;
    private final StatementEvaluator evaluator;
    private final List<Integer> years;
    private final Map<String, Table> tables = new HashMap<>();

    /** The lines of an association for some years. */
    public Lines(Snapshot snapshot, StatementTemplates templates, List<Integer> years) {
        this.snapshot = snapshot;
        this.templates = templates;
        this.years = years;
        evaluator = new StatementEvaluator(snapshot);
    }

    /**
     * Every line of a statement, headings included.
     *
     * @param selector id of the statement, {@code drift:cost} to name the measure
     * @throws CompareException if there is no such statement or measure
     */
    public List<Line> statement(String selector) {
        var parts = selector.split(":", 2);
        var template = template(parts[0]);
        var measure = measure(template, parts.length > 1 ? parts[1] : null);
        var table = table(template);
        return table.rows().stream()
                .map(row -> line(template, table, row, measure, row.id()))
                .toList();
    }

    /**
     * The line of a selector.
     *
     * @throws CompareException if nothing has that name; the message tells what there is
     */
    public Line line(String selector) {
        var text = selector.strip();
        var path = PATH.matcher(text);
        if (path.matches()) {
            var name = path.group(2);
            switch (path.group(1)) {
                case "subject" -> {
                    return subject(text, name);
                }
                case "measure" -> {
                    return goalMeasure(text, name);
                }
                default -> {
                    if (templates.find(path.group(1)).isPresent()) {
                        return row(text, path.group(1), name, path.group(3));
                    }
                }
            }
        }
        return formula(text);
    }

    private StatementTemplate template(String id) {
        return templates
                .find(id)
                .orElseThrow(() -> wrong(
                        "Uppställningen %s finns inte; det finns %s",
                        "There is no statement %s; there are %s", id, names(templates.all(), StatementTemplate::id)));
    }

    private Table table(StatementTemplate template) {
        return tables.computeIfAbsent(template.id(), id -> evaluator.evaluate(template, years));
    }

    private static String measure(StatementTemplate template, @Nullable String asked) {
        var all = template.columns().stream()
                .map(StatementTemplate.ColumnTemplate::measure)
                .toList();
        if (asked == null) {
            return all.contains("net") ? "net" : all.getFirst();
        }
        if (!all.contains(asked)) {
            throw wrong(
                    "Uppställningen %s har inte måttet %s; den har %s",
                    "Statement %s has no measure %s; it has %s", template.id(), asked, String.join(", ", all));
        }
        return asked;
    }

    private Line row(String selector, String statement, String name, @Nullable String asked) {
        var template = template(statement);
        var table = table(template);
        var row = table.row(name)
                .filter(found -> found.kind() != Row.Kind.HEADING)
                .orElseThrow(() -> wrong(
                        "Uppställningen %s har inte raden %s; den har %s",
                        "Statement %s has no row %s; it has %s",
                        statement,
                        name,
                        names(
                                table.rows().stream()
                                        .filter(each -> each.kind() != Row.Kind.HEADING)
                                        .toList(),
                                Row::id)));
        return line(template, table, row, measure(template, asked), selector);
    }

    private Line line(StatementTemplate template, Table table, Row row, String measure, String id) {
        var values = new HashMap<Integer, Cell>();
        for (var year : years) {
            values.put(year, cell(table, row, measure, year));
        }
        var unit = values.values().stream()
                .flatMap(cell -> cell.figure().stream())
                .map(Cell.Figure::unit)
                .findFirst()
                .orElse(table.unit());
        var display = values.values().stream()
                .flatMap(cell -> cell.figure().stream())
                .map(figure -> new Display(
                        figure.display().decimals(), figure.display().zero(), false))
                .findFirst()
                .orElse(Display.WHOLE);
        return new Line(
                id,
                row.label(),
                row.kind(),
                row.level(),
                row.line(),
                row.subject(),
                item(template, row, measure),
                unit,
                display,
                row.kind() == Row.Kind.HEADING ? Map.of() : values);
    }

    private static @Nullable String item(StatementTemplate template, Row row, String measure) {
        return template.line(row.line())
                .flatMap(line -> template.formula(line, measure))
                .map(formula -> formula instanceof Formula.Part part ? part.operand() : formula)
                .map(formula -> formula instanceof Formula.Item item ? item.code() : null)
                .orElse(null);
    }

    private static Cell cell(Table table, Row row, String measure, int year) {
        for (var i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.year() == year && column.measure().equals(measure)) {
                return row.cells().get(i);
            }
        }
        return new Cell.Unknown(
                table.unit(),
                new Text(
                        "%s visar inte %s för %d".formatted(table.title().sv(), measure, year),
                        "%s does not show %s for %d".formatted(table.title().en(), measure, year)),
                null);
    }

    private Line subject(String selector, String key) {
        var subject = requireSubject(key);
        var item = subject instanceof Member ? "contribution" : "operationCost";
        return amounts(selector, Text.same(subject.shortName()), new Formula.Item(item, key), key, item);
    }

    private Subject requireSubject(String key) {
        return snapshot.subject(key)
                .orElseThrow(() -> wrong(
                        "%s är varken part, kostnadspost eller insats; det finns %s",
                        "%s is neither a party, a cost unit nor an intervention; there are %s",
                        key,
                        names(snapshot.subjects(), Subject::key)));
    }

    private Line formula(String text) {
        try {
            var formula = Formula.parse(text);
            formula.walk(part -> {
                if (part instanceof Formula.Item item
                        && snapshot.item(item.code()).isEmpty()) {
                    throw wrong(
                            "%s är varken en rad, en post eller en formel; posterna är %s",
                            "%s is neither a row, a line item nor a formula; the line items are %s",
                            text,
                            names(snapshot.data().lineItems(), LineItem::code));
                }
                if (part instanceof Formula.Item item && item.subject() != null) {
                    requireSubject(item.subject());
                }
                if (part instanceof Formula.Line || part instanceof Formula.Measure) {
                    throw wrong(
                            "%s: @ och # hör till uppställningar; skriv poster",
                            "%s: @ and # belong to statements; write line items", text);
                }
            });
            var item = formula instanceof Formula.Item plain ? plain : null;
            var label = item == null ? Text.same(text) : label(item);
            return amounts(
                    text, label, formula, item == null ? null : item.subject(), item == null ? null : item.code());
        } catch (FormulaSyntaxException e) {
            throw wrong("%s kan inte läsas: %s", "%s cannot be read: %s", text, e.getMessage());
        }
    }

    private Text label(Formula.Item plain) {
        var item = snapshot.item(plain.code()).orElseThrow();
        var whose = plain.subject() == null
                ? ""
                : ", "
                        + snapshot.subject(plain.subject())
                                .map(Subject::shortName)
                                .orElse(plain.subject());
        var english = item.nameEn().isEmpty() ? item.name() : item.nameEn();
        return new Text(item.name() + whose, english + whose);
    }

    private Line amounts(String id, Text label, Formula formula, @Nullable String subject, @Nullable String item) {
        var values = new HashMap<Integer, Cell>();
        for (var year : years) {
            values.put(year, cell(evaluator.value(formula, year)));
        }
        var unit = values.values().stream()
                .flatMap(cell -> cell.figure().stream())
                .filter(figure -> figure.exact().signum() != 0)
                .map(Cell.Figure::unit)
                .findFirst()
                .orElse(snapshot.presentationUnit());
        return new Line(id, label, Row.Kind.ITEM, 0, id, subject, item, unit, display(unit), values);
    }

    private Cell cell(Amount amount) {
        return switch (amount) {
            case Amount.Unknown unknown ->
                new Cell.Unknown(snapshot.presentationUnit(), evaluator.reason(unknown), null);
            case Amount.Known known -> {
                var unit = known.unit().isMoney() ? snapshot.presentationUnit() : known.unit();
                yield Cell.Figure.of(known.quantity().in(unit).value(), unit, display(unit), known.evidence());
            }
        };
    }

    private static Display display(Unit unit) {
        return unit == Unit.PERCENT || unit == Unit.COUNT ? Figures.ONE_DECIMAL : Display.WHOLE;
    }

    private Line goalMeasure(String selector, String code) {
        var measure = snapshot.measure(code)
                .orElseThrow(() -> wrong(
                        "Mätpunkten %s finns inte; det finns %s",
                        "There is no measure %s; there are %s",
                        code,
                        snapshot.data().goalAreas().stream()
                                .flatMap(area -> area.goals().stream())
                                .flatMap(goal -> goal.measures().stream())
                                .map(Measure::code)
                                .collect(Collectors.joining(", "))));
        var unit = measure.unit().isMoney() ? snapshot.presentationUnit() : measure.unit();
        var values = new HashMap<Integer, Cell>();
        years.forEach(year -> values.put(year, outcome(measure, unit, year)));
        return new Line(
                selector,
                Text.same(measure.name()),
                Row.Kind.ITEM,
                0,
                selector,
                measure.intervention(),
                null,
                unit,
                display(unit),
                values);
    }

    private Cell outcome(Measure measure, Unit unit, int year) {
        var typed = measure.typed(year);
        if (typed.isPresent()) {
            var value = new Quantity(typed.get(), measure.unit()).in(unit).value();
            return Cell.Figure.of(value, unit, display(unit), Evidence.NONE);
        }
        if (!measure.formula().isBlank()) {
            return cell(evaluator.value(Formula.parse(measure.formula()), year));
        }
        return new Cell.Unknown(
                unit,
                new Text(
                        "Inget utfall för %s %d".formatted(measure.name(), year),
                        "No outcome of %s in %d".formatted(measure.name(), year)),
                null);
    }

    private static <T> String names(List<T> all, Function<T, String> name) {
        return Optional.of(all.stream().map(name).distinct().collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty())
                .orElse("–");
    }

    private static CompareException wrong(String sv, String en, @Nullable Object... arguments) {
        return new CompareException(new Text(sv.formatted(arguments), en.formatted(arguments)));
    }
}
