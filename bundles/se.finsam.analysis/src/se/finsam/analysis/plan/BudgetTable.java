// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import se.finsam.analysis.text.Phrase;
import se.finsam.core.snapshot.BudgetVersion;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.Subject;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.core.table.Cell;
import se.finsam.core.table.Column;
import se.finsam.core.table.Display;
import se.finsam.core.table.Footnote;
import se.finsam.core.table.Row;
import se.finsam.core.table.Table;
import se.finsam.core.text.Text;

/**
 * The budget of a year as it was decided, step by step, beside the outturn: the original budget (or the latest revised one),
 * each supplementary decision after it, and their sum. The forecast of a closed year is its outturn, that of a year without
 * outturn its budget, and that of a year under way the outturn to date and, of the budget in force, the share of the months
 * that have not ended then, rounded to the öre. It is not known as long as the last day of the outturn is not.
 */
public final class BudgetTable {
    private static final Text NO_DAY = new Text(
            "utfallets sista dag är inte angiven, så resten av året är inte känd",
            "the last day of the outturn is not given, so the rest of the year is not known");
    private static final int MONTHS = 12;

    private final Snapshot snapshot;
    private final int year;
    private final List<BudgetVersion> versions;
    private final Cells cells;

    private BudgetTable(Snapshot snapshot, int year) {
        this.snapshot = snapshot;
        this.year = year;
        versions = snapshot.budgetInForce(year);
        cells = new Cells(snapshot.presentationUnit());
    }

    /**
     * The table of a year.
     *
     * @throws PlanException if there is no budget decision for it
     */
    public static Table of(Snapshot snapshot, int year) {
        var table = new BudgetTable(snapshot, year);
        if (table.versions.isEmpty()) {
            throw PlanException.of("Det finns inget budgetbeslut för %d.", "There is no budget decision for %d.", year);
        }
        return table.table();
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        for (var subject : snapshot.subjects()) {
            if (!(subject instanceof Member) && isUsed(subject)) {
                rows.add(row(
                        subject.key(),
                        Row.Kind.ITEM,
                        Text.same(subject.shortName()),
                        kind -> facts(kind, Stream.of(subject))));
            }
        }
        rows.add(row(
                "total",
                Row.Kind.TOTAL,
                new Text("Summa kostnader", "Total costs"),
                kind -> facts(kind, snapshot.subjects().stream())));
        return new Table(
                "budget-decisions",
                Phrase.of("Budget %d: beslut och utfall", "Budget %d: decisions and outturn", year),
                AnswerTables.unitNote(cells.unit()),
                cells.unit(),
                columns(),
                rows,
                notes());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var version : versions) {
            columns.add(column("decision." + version.id(), Text.same(version.name())));
        }
        columns.add(column("budget", new Text("Gällande budget", "Budget in force")));
        columns.add(column("actual", new Text("Utfall", "Outturn")));
        columns.add(column("variance", new Text("Avvikelse", "Variance")));
        columns.add(column("forecast", new Text("Prognos", "Forecast")));
        return columns;
    }

    private Column column(String id, Text header) {
        return new Column(id, header, null, year, id, cells.unit());
    }

    private List<Footnote> notes() {
        var decisions = versions.stream()
                .map(version -> new Footnote(
                        "",
                        version.decided() == null
                                ? Phrase.of(
                                        "%s: beslutsdatum saknas.",
                                        "%s: the date of the decision is missing.", version.name())
                                : Phrase.of(
                                        "%s: beslutad %s.", "%s: decided on %s.", version.name(), version.decided())));
        return Stream.concat(decisions, forecastNote().stream()).toList();
    }

    private Optional<Footnote> forecastNote() {
        var through = snapshot.year(year).map(FiscalYear::outturnThrough);
        return through.isEmpty() || monthsLeft().isEmpty() || isClosed()
                ? Optional.empty()
                : Optional.of(new Footnote(
                        "",
                        Phrase.of(
                                "Prognos: utfallet till och med %s och %d/12 av gällande budget.",
                                "Forecast: the outturn through %s and %d/12 of the budget in force.",
                                through.get(),
                                monthsLeft().getAsInt())));
    }

    private boolean isClosed() {
        return snapshot.year(year)
                .map(FiscalYear::status)
                .filter(status -> status == YearStatus.CLOSED || status == YearStatus.ADOPTED)
                .isPresent();
    }

    private boolean isUsed(Subject subject) {
        return Stream.of(FactKind.BUDGET, FactKind.ACTUAL)
                .anyMatch(kind -> !facts(kind, Stream.of(subject)).isEmpty());
    }

    private List<Fact> facts(FactKind kind, Stream<Subject> subjects) {
        return subjects.flatMap(subject -> snapshot.facts(BasePlan.COST, subject.key(), year, kind).stream())
                .toList();
    }

    private Row row(String id, Row.Kind kind, Text label, Function<FactKind, List<Fact>> facts) {
        var budget = facts.apply(FactKind.BUDGET);
        var actual = facts.apply(FactKind.ACTUAL);
        var row = new ArrayList<Cell>();
        var inForce = new ArrayList<Fact>();
        for (var version : versions) {
            var own = budget.stream()
                    .filter(fact -> version.id().equals(fact.version()))
                    .toList();
            inForce.addAll(own);
            row.add(money(own, Display.WHOLE));
        }
        row.add(money(inForce, Display.WHOLE));
        row.add(money(actual, Display.WHOLE));
        row.add(cells.money(cell(inForce, ore(inForce) - ore(actual)), Cells.SIGNED));
        row.add(forecast(inForce, actual));
        return AnswerTables.row(id, kind, label, row);
    }

    private Cell forecast(List<Fact> budget, List<Fact> actual) {
        if (isClosed()) {
            return money(actual, Display.WHOLE);
        }
        if (!snapshot.enteredOnAll(BasePlan.COST, year, FactKind.ACTUAL).isKnown()) {
            return money(budget, Display.WHOLE);
        }
        var left = monthsLeft();
        if (left.isEmpty()) {
            return new Cell.Unknown(cells.unit(), NO_DAY, null);
        }
        var facts = Stream.concat(actual.stream(), budget.stream()).toList();
        var rest = BigDecimal.valueOf(ore(budget))
                .multiply(BigDecimal.valueOf(left.getAsInt()))
                .divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return facts.isEmpty()
                ? Cell.Blank.EMPTY
                : cells.money(cell(facts, Math.addExact(ore(actual), rest)), Display.WHOLE);
    }

    /** Months of the year that have not ended with the last day of the outturn; none when that day is not known. */
    private OptionalInt monthsLeft() {
        var through = snapshot.year(year).map(FiscalYear::outturnThrough).orElse(null);
        if (through == null || through.getYear() != year) {
            return OptionalInt.empty();
        }
        var ended = through.equals(through.with(TemporalAdjusters.lastDayOfMonth()))
                ? through.getMonthValue()
                : through.getMonthValue() - 1;
        return OptionalInt.of(MONTHS - ended);
    }

    private Cell money(List<Fact> facts, Display display) {
        return facts.isEmpty() ? Cell.Blank.EMPTY : cells.money(cell(facts, ore(facts)), display);
    }

    private static PlanCell cell(List<Fact> facts, long ore) {
        return new PlanCell(ore, Standing.DECIDED, facts.stream().map(Fact::id).toList(), List.of());
    }

    private static long ore(List<Fact> facts) {
        return facts.stream().mapToLong(fact -> Ore.of(fact.quantity())).sum();
    }
}
