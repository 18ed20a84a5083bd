// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Amount;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.PrintedFigure;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.Interpreter.At;
import se.finsam.core.statement.StatementTemplate.ColumnTemplate;
import se.finsam.core.statement.StatementTemplate.LineTemplate;
import se.finsam.core.statement.StatementTemplate.Rounding;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * Turns a template, a snapshot and years into a {@link Table}. Has no state of its own beside the snapshot and can be
 * used by several threads at once.
 */
public final class StatementEvaluator {
    private final Snapshot snapshot;

    /** An evaluator of one association. */
    public StatementEvaluator(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * The years that a template shows in the report of a year, in the order of its columns: the report's year and those
     * before it that the association holds, or the years of the plan that starts from it. Empty when there is no such
     * plan.
     */
    public List<Integer> years(StatementTemplate template, int reportYear) {
        var span = template.years();
        var plan = span.isPlan() ? planFrom(reportYear) : Optional.<Plan>empty();
        var planYears = plan.map(p -> IntStream.rangeClosed(p.firstYear(), p.lastYear()))
                .orElse(IntStream.empty());
        var years =
                switch (span.kind()) {
                    case PLAN -> planYears;
                    case BASE_AND_PLAN -> IntStream.concat(IntStream.of(reportYear), planYears);
                    case BACK -> {
                        var held = snapshot.yearsWith(FactKind.ACTUAL);
                        yield IntStream.rangeClosed(reportYear - span.count() + 1, reportYear)
                                .filter(year -> year == reportYear
                                        || snapshot.year(year).isPresent()
                                        || held.contains(year));
                    }
                };
        return ordered(template, years.boxed().toList());
    }

    private Optional<Plan> planFrom(int reportYear) {
        return snapshot.data().plans().stream()
                .filter(plan -> plan.baseYear() == reportYear)
                .reduce((first, second) -> second)
                .or(() -> snapshot.plan(reportYear + 1));
    }

    private static List<Integer> ordered(StatementTemplate template, Collection<Integer> years) {
        var order = Comparator.<Integer>naturalOrder();
        return years.stream()
                .distinct()
                .sorted(template.years().newestFirst() ? order.reversed() : order)
                .toList();
    }

    /**
     * The statement as the report of a year shows it, with what that report prints.
     *
     * @throws StatementException if a formula joins units that do not fit or lines depend on each other in a circle
     */
    public Table evaluate(StatementTemplate template, int reportYear) {
        return evaluate(template, years(template, reportYear), reportYear);
    }

    /**
     * The statement for any years. The printed figures are those of the report of the newest year, for a plan of the
     * report that the plan starts from.
     *
     * @throws StatementException as {@link #evaluate(StatementTemplate, int)}
     */
    public Table evaluate(StatementTemplate template, Collection<Integer> years) {
        var newest = years.stream().max(Comparator.naturalOrder()).orElse(0);
        var reportYear = template.years().isPlan()
                ? snapshot.plan(newest).map(Plan::baseYear).orElse(newest)
                : newest;
        return evaluate(template, years, reportYear);
    }

    /**
     * The statement for any years, beside what the report of {@code reportYear} prints.
     *
     * @throws StatementException as {@link #evaluate(StatementTemplate, int)}
     */
    public Table evaluate(StatementTemplate template, Collection<Integer> years, int reportYear) {
        return new Run(template, ordered(template, years), reportYear).table();
    }

    /**
     * Value of a formula over line items in one year; of use for measures of goals and for checks.
     *
     * @throws StatementException if the formula refers to lines or measures, or joins units that do not fit
     */
    public Amount value(Formula formula, int year) {
        var items = new ItemValues(snapshot);
        return items.compute(formula, new At("the formula", null, "value", year, FactKind.ACTUAL));
    }

    /** Why an amount is not known, in words. */
    public Text reason(Amount.Unknown unknown) {
        return new Labels(snapshot).reason(unknown);
    }

    /** One evaluation. */
    private final class Run {
        private final StatementTemplate template;
        private final int reportYear;
        private final Unit unit;
        private final List<Integer> years;
        private final LineValues values;
        private final Labels labels = new Labels(snapshot);
        private final List<PlacedColumn> columns = new ArrayList<>();
        private final Map<At, Footing.Exact> exact = new LinkedHashMap<>();
        private Map<At, BigDecimal> shown = Map.of();

        private record PlacedColumn(ColumnTemplate template, Column column) {}

        Run(StatementTemplate template, List<Integer> years, int reportYear) {
            this.template = template;
            this.years = years;
            this.reportYear = reportYear;
            unit = template.unit() == null ? snapshot.presentationUnit() : template.unit();
            values = new LineValues(snapshot, template, years);
        }

        Table table() {
            switch (template.arrangement()) {
                case BY_YEAR -> years.forEach(year -> template.columns().forEach(column -> place(column, year)));
                case BY_COLUMN -> template.columns().forEach(column -> years.forEach(year -> place(column, year)));
            }
            round();
            var rows = new ArrayList<Row>();
            for (var line : template.lines()) {
                if (line.repeat() == null) {
                    add(rows, line, null);
                } else {
                    values.subjects(line).forEach(subject -> add(rows, line, subject));
                }
            }
            return new Table(
                    template.id(),
                    template.title(),
                    labels.unitNote(template.unitNote(), unit),
                    unit,
                    columns.stream().map(PlacedColumn::column).toList(),
                    rows,
                    template.footnotes().stream()
                            .map(text -> new Footnote("", text))
                            .collect(Collectors.toList()));
        }

        private void place(ColumnTemplate column, int year) {
            var newest = years.stream().max(Comparator.naturalOrder()).orElse(0);
            var here =
                    switch (column.on()) {
                        case ALL -> true;
                        case NEWEST -> year == newest;
                        case OLDER -> year != newest;
                    };
            if (here) {
                columns.add(new PlacedColumn(column, column(column, year)));
            }
        }

        private Column column(ColumnTemplate column, int year) {
            var id = column.measure().equals("value") ? Integer.toString(year) : year + "." + column.measure();
            var start = snapshot.year(year).map(FiscalYear::start).orElse(LocalDate.of(year, 1, 1));
            var end = snapshot.year(year).map(FiscalYear::end).orElse(LocalDate.of(year, 12, 31));
            return new Column(
                    id,
                    labels.dated(column.header(), year, start, end),
                    column.group() == null ? null : labels.dated(column.group(), year, start, end),
                    year,
                    column.measure(),
                    unit);
        }

        private void round() {
            var sums = new ArrayList<At>();
            for (var line : template.lines()) {
                List<@Nullable String> subjects = new ArrayList<>();
                if (line.repeat() == null) {
                    subjects.add(null);
                } else {
                    values.subjects(line).forEach(subject -> subjects.add(subject.key()));
                }
                for (var subject : subjects) {
                    for (var column : columns) {
                        addExact(line, subject, column.column(), sums);
                    }
                }
            }
            shown = template.rounding() == Rounding.FOOT ? Footing.shown(values, exact, sums) : Map.of();
        }

        private void addExact(LineTemplate line, @Nullable String subject, Column column, List<At> sums) {
            var amount = values.value(line, subject, column.measure(), column.year());
            if (amount.isPresent() && amount.get() instanceof Amount.Known known) {
                var at = new At(line.id(), subject, column.measure(), column.year(), FactKind.ACTUAL);
                exact.put(at, new Footing.Exact(inShownUnit(line, known, column), line.decimals()));
                if (line.kind() == Row.Kind.SUBTOTAL || line.kind() == Row.Kind.TOTAL) {
                    sums.add(at);
                }
            }
        }

        private BigDecimal inShownUnit(LineTemplate line, Amount.Known amount, Column column) {
            var wanted = line.unit() == null ? unit : line.unit();
            if (amount.unit() == wanted || amount.value().signum() == 0) {
                return amount.value();
            }
            if (amount.unit().isMoney() && wanted.isMoney()) {
                return new Quantity(amount.value(), amount.unit()).in(wanted).value();
            }
            throw new StatementException(
                    "Statement %s, line %s, measure %s, %d: the formula gives %s, the line shows %s; set its unit"
                            .formatted(
                                    template.id(), line.id(), column.measure(), column.year(), amount.unit(), wanted));
        }

        private void add(List<Row> rows, LineTemplate line, @Nullable Subject subject) {
            var id = subject == null ? line.id() : subject.key();
            var cells = new ArrayList<Cell>();
            for (var column : columns) {
                cells.add(cell(line, subject == null ? null : subject.key(), id, column));
            }
            if (line.hideZero() && cells.stream().allMatch(Run::showsNothing)) {
                return;
            }
            rows.add(new Row(
                    id,
                    line.kind(),
                    line.level(),
                    labels.line(line.label(), subject, unit),
                    line.note(),
                    line.id(),
                    subject == null ? null : subject.key(),
                    cells));
        }

        private static boolean showsNothing(Cell cell) {
            return switch (cell) {
                case Cell.Figure figure -> figure.shown().signum() == 0;
                case Cell.Unknown unknown -> false;
                case Cell.Blank blank -> true;
            };
        }

        private Cell cell(LineTemplate line, @Nullable String subject, String rowId, PlacedColumn placed) {
            var column = placed.column();
            var printed = snapshot.printed(reportYear, template.id(), rowId, column.id())
                    .map(PrintedFigure::text)
                    .orElse(null);
            var amount = values.value(line, subject, column.measure(), column.year());
            if (amount.isEmpty()) {
                return printed == null ? Cell.Blank.EMPTY : new Cell.Blank(printed);
            }
            var cellUnit = line.unit() == null ? unit : line.unit();
            return switch (amount.get()) {
                case Amount.Unknown unknown -> new Cell.Unknown(cellUnit, labels.reason(unknown), printed);
                case Amount.Known known -> {
                    var at = new At(line.id(), subject, column.measure(), column.year(), FactKind.ACTUAL);
                    var value = exact.get(at);
                    var rounded = shown.get(at);
                    yield new Cell.Figure(
                            value.exact(),
                            rounded == null ? value.exact().setScale(line.decimals(), RoundingMode.HALF_UP) : rounded,
                            cellUnit,
                            new Display(
                                    line.decimals(),
                                    line.zero(),
                                    placed.template().signed()),
                            known.evidence().origin(),
                            known.evidence().facts(),
                            known.evidence().derivations(),
                            printed);
                }
            };
        }
    }
}
