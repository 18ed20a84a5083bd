// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Location;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplate.Purpose;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckedFinding;
import se.finsam.model.FiscalYear;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.command.FactKey;
import se.finsam.model.edit.command.PasteFacts;
import se.finsam.model.edit.command.Provenance;
import se.finsam.model.edit.command.SetFactAmount;
import se.finsam.ui.UiLanguage;
import se.finsam.ui.editors.statements.CellBindings.Binding;
import se.finsam.ui.grid.CellAt;
import se.finsam.ui.grid.CellStory;
import se.finsam.ui.grid.GridEdits;
import se.finsam.ui.grid.GridMark;
import se.finsam.ui.session.Session;
import se.finsam.ui.words.FormulaWords;

/** What the page of statements shows and does, without its widgets. */
final class StatementPresenter implements GridEdits {
    private static final int MOST_FACTS = 12;

    private final Session session;
    private StatementTemplate template;
    private @Nullable Unit unit;
    private boolean printed;
    private LineFilter filter = LineFilter.NONE;
    private Table table;
    private CellBindings bindings;
    private Map<String, GridMark> marks = Map.of();

    /** Begins with the first statement. */
    StatementPresenter(Session session) {
        this.session = session;
        template = statements().getFirst();
        refresh();
    }

    /** Statements and notes in which figures are entered, in their order. */
    List<StatementTemplate> statements() {
        return session.templates().all().stream()
                .filter(each -> each.purpose() != Purpose.CHART && !each.years().isPlan())
                .toList();
    }

    StatementTemplate statement() {
        return template;
    }

    Table table() {
        return table;
    }

    /** The table with the lines that are looked for. */
    Table shown() {
        return filter.of(table, row -> table.columns().stream()
                .anyMatch(column -> mark(row, column).isPresent()));
    }

    LineFilter filter() {
        return filter;
    }

    /** Shows only the lines that are looked for. */
    void setFilter(LineFilter wanted) {
        filter = wanted;
    }

    boolean isPrinted() {
        return printed;
    }

    Unit unit() {
        return table.unit();
    }

    void show(StatementTemplate chosen) {
        template = chosen;
        refresh();
    }

    /** Shows the statement with an id; does nothing if there is none. */
    void show(String id) {
        statements().stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(this::show);
    }

    /** Shows money in another unit; null for that of the statement. */
    void setUnit(@Nullable Unit chosen) {
        unit = chosen;
        refresh();
    }

    /** Shows what the report prints beside what the figures give. */
    void setPrinted(boolean beside) {
        printed = beside;
        refresh();
    }

    /** Computes the table anew. */
    void refresh() {
        var snapshot = session.snapshot();
        var shown = unit == null ? template : template.in(unit);
        var years = years();
        var computed = years.isEmpty()
                ? new Table(template.id(), template.title(), Text.EMPTY, Unit.TKR, List.of(), List.of(), List.of())
                : new StatementEvaluator(snapshot).evaluate(shown, years);
        var headed = new Table(
                computed.id(),
                computed.title(),
                computed.unitNote(),
                computed.unit(),
                computed.columns().stream().map(StatementPresenter::headed).toList(),
                computed.rows(),
                computed.footnotes());
        table = printed ? PrintedBeside.of(headed) : headed;
        bindings = new CellBindings(session.association(), snapshot, template);
        mark();
    }

    /** Years with outturn, and those that are more than planned. */
    private List<Integer> years() {
        var years = new TreeSet<>(session.snapshot().yearsWith(FactKind.ACTUAL));
        session.association().getYears().stream()
                .filter(year -> year.getStatus() != YearStatus.PLANNED)
                .forEach(year -> years.add(year.getYear()));
        return List.copyOf(years);
    }

    /** Where a year has one column, the year heads it. */
    private static Column headed(Column column) {
        return column.measure().equals("value")
                ? new Column(
                        column.id(),
                        Text.same(Integer.toString(column.year())),
                        column.group(),
                        column.year(),
                        column.measure(),
                        column.unit())
                : column;
    }

    private void mark() {
        var found = new HashMap<String, GridMark>();
        session.findings().map(CheckReport::findings).orElse(List.of()).stream()
                .filter(finding -> finding.waiver().isEmpty())
                .filter(finding ->
                        template.id().equals(finding.finding().location().statement()))
                .forEach(finding -> found.putIfAbsent(place(finding), new GridMark(finding.severity(), told(finding))));
        marks = Map.copyOf(found);
    }

    private static String place(CheckedFinding finding) {
        var location = finding.finding().location();
        return location.line() + "/" + location.column();
    }

    private static Text told(CheckedFinding finding) {
        var cause = finding.finding().cause();
        var message = finding.finding().message();
        return cause.isEmpty() ? message : new Text(message.sv() + "\n" + cause.sv(), message.en() + "\n" + cause.en());
    }

    /** Takes over new findings. */
    void findings() {
        mark();
    }

    /** What is found about a cell. */
    Optional<GridMark> mark(Row row, Column column) {
        return Optional.ofNullable(marks.get(row.id() + "/" + column.id()));
    }

    /** Where a figure is typed: the first cell of a statement that is it. */
    Optional<Location> place(se.finsam.model.Fact fact) {
        if (fact.getKind() != se.finsam.model.FactKind.ACTUAL || !(fact.eContainer() instanceof FiscalYear year)) {
            return Optional.empty();
        }
        var key = FactKey.actual(fact.getItem(), fact.getSubject(), year.getYear());
        for (var statement : statements()) {
            var computed = new StatementEvaluator(session.snapshot()).evaluate(statement, List.of(year.getYear()));
            var bound = new CellBindings(session.association(), session.snapshot(), statement);
            for (var row : computed.rows()) {
                for (var column : computed.columns()) {
                    if (bound.of(row, column) instanceof Binding.Bound here
                            && here.key().equals(key)) {
                        return Optional.of(Location.cell(computed, row, column));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What there is to say of a cell: its place and figure, where it comes from, what is found. */
    String story(CellAt at) {
        var lines = new ArrayList<String>();
        lines.add("%s, %s: %s"
                .formatted(
                        UiLanguage.in(at.row().label()),
                        UiLanguage.in(at.column().header()),
                        at.cell().text(UiLanguage.figures())));
        lines.addAll(CellStory.of(at, mark(at.row(), at.column()), this, this::derivation));
        at.cell().figure().map(Cell.Figure::facts).filter(facts -> facts.size() > 1).orElse(List.of()).stream()
                .limit(MOST_FACTS)
                .flatMap(id -> session.snapshot().data().facts().stream()
                        .filter(fact -> fact.id().equals(id)))
                .forEach(fact -> lines.add("    " + told(fact)));
        return String.join("\n", lines);
    }

    /** The formula of a derived figure in words. */
    Text derivation(String formula) {
        return FormulaWords.of(formula, session.snapshot());
    }

    private String told(Fact fact) {
        var snapshot = session.snapshot();
        var about = fact.subject() == null
                ? ""
                : snapshot.subject(fact.subject())
                        .map(subject -> subject.name() + ", ")
                        .orElse("");
        return about
                + snapshot.item(fact.item())
                        .map(item -> UiLanguage.in(new Text(item.name(), item.nameEn())))
                        .orElse(fact.item())
                + ": "
                + UiLanguage.figures()
                        .withUnit(
                                fact.quantity(),
                                Math.max(
                                        0,
                                        fact.quantity()
                                                .value()
                                                .stripTrailingZeros()
                                                .scale()));
    }

    @Override
    public @Nullable Text refusal(Row row, Column column) {
        return switch (bindings.of(row, column)) {
            case Binding.Bound bound -> null;
            case Binding.Computed computed -> computed.reason();
        };
    }

    @Override
    public @Nullable Text apply(List<Change> changes) {
        var entries = new ArrayList<PasteFacts.Entry>();
        for (var change : changes) {
            if (bindings.of(change.row(), change.column()) instanceof Binding.Bound bound) {
                entries.add(new PasteFacts.Entry(bound.key(), signed(change.value(), bound.sign())));
            }
        }
        if (entries.isEmpty()) {
            return null;
        }
        var single = entries.getFirst();
        return session.execute(
                entries.size() == 1
                        ? SetFactAmount.create(
                                session.association(), single.key(), single.amount(), modelUnit(), Provenance.TYPED)
                        : PasteFacts.create(session.association(), entries, modelUnit(), Provenance.TYPED));
    }

    private static @Nullable BigDecimal signed(@Nullable BigDecimal value, int sign) {
        return value == null || sign > 0 ? value : value.negate();
    }

    private se.finsam.model.Unit modelUnit() {
        return se.finsam.model.Unit.valueOf(table.unit().name());
    }
}
