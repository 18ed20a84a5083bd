// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The immutable, indexed picture of one association: every analysis, statement and report reads it, from any thread and
 * without locks. Lookups do not scan.
 */
public final class Snapshot {
    private final SnapshotData data;
    private final FactTable facts;
    private final FactPresence presence;
    private final Map<String, LineItem> items = new HashMap<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, DataSeries> dataSeries = new HashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<Integer, FiscalYear> years = new HashMap<>();
    private final Map<FactKind, NavigableSet<Integer>> factYears = new EnumMap<>(FactKind.class);
    private final BitSet amounts = new BitSet();
    private final Set<String> versionsInForce = new HashSet<>();
    private final Map<Integer, String> planOfYear = new HashMap<>();
    private final Map<PrintedKey, PrintedFigure> printed = new HashMap<>();

    private record PrintedKey(int reportYear, String statement, String line, String column) {}

    /**
     * Indexes the data.
     *
     * @throws BrokenSnapshotException if a key occurs twice, a reference leads nowhere, a year lies outside 1900–2200
     *     or an amount of money is finer than one öre; the message names each
     */
    public Snapshot(SnapshotData data) {
        this.data = data;
        var problems = References.problems(data);
        data.lineItems().forEach(item -> items.put(item.code(), item));
        data.members().forEach(member -> subjects.put(member.key(), member));
        data.costUnits().forEach(unit -> subjects.put(unit.key(), unit));
        data.interventions().forEach(intervention -> subjects.put(intervention.key(), intervention));
        data.persons().forEach(person -> persons.put(person.id(), person));
        data.parameters().forEach(parameter -> parameters.put(parameter.code(), parameter));
        data.dataSeries().forEach(series -> dataSeries.put(series.code(), series));
        data.goalAreas().stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .forEach(measure -> measures.put(measure.code(), measure));
        facts = new FactTable(data.facts(), data.lineItems(), List.copyOf(subjects.keySet()), problems);
        if (!problems.isEmpty()) {
            throw new BrokenSnapshotException(problems);
        }
        List.of(FactKind.values()).forEach(kind -> factYears.put(kind, new TreeSet<>()));
        data.facts().forEach(fact -> factYears.get(fact.kind()).add(fact.year()));
        data.years().forEach(this::indexYear);
        data.budgetVersions().stream()
                .map(BudgetVersion::year)
                .distinct()
                .flatMap(year -> budgetInForce(year).stream())
                .forEach(version -> versionsInForce.add(version.id()));
        for (var year : factYears.get(FactKind.PLAN)) {
            plan(year).ifPresent(plan -> planOfYear.put(year, plan.id()));
        }
        for (var row = 0; row < facts.size(); row++) {
            var fact = facts.fact(row);
            amounts.set(row, fact.quantity().unit().isMoney() && isInForce(fact));
        }
        presence = new FactPresence(data.facts().stream().filter(this::isInForce), items);
    }

    private void indexYear(FiscalYear year) {
        years.put(year.year(), year);
        if (year.report() != null) {
            for (var figure : year.report().printed()) {
                printed.put(new PrintedKey(year.year(), figure.statement(), figure.line(), figure.column()), figure);
            }
        }
    }

    /** Everything held, in the order of the model. */
    public SnapshotData data() {
        return data;
    }

    /** Name and identity of the association. */
    public AssociationInfo association() {
        return data.association();
    }

    /** The unit in which statements show money. */
    public Unit presentationUnit() {
        return data.association().presentationUnit();
    }

    /** The line item with this code, if there is one. */
    public Optional<LineItem> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** The codes below a line item at any depth, parents before children; the item itself is not included. */
    public List<String> descendants(String code) {
        var found = new LinkedHashSet<String>();
        collect(code, found);
        return List.copyOf(found);
    }

    private void collect(String code, Set<String> found) {
        var item = items.get(code);
        if (item != null) {
            for (var child : item.children()) {
                if (found.add(child)) {
                    collect(child, found);
                }
            }
        }
    }

    /** The member, cost unit or intervention with this key, if there is one. */
    public Optional<Subject> subject(String key) {
        return Optional.ofNullable(subjects.get(key));
    }

    /** Members, then cost units, then interventions, each in the order of the model. */
    public List<Subject> subjects() {
        return List.copyOf(subjects.values());
    }

    /** The intervention with this key, if there is one. */
    public Optional<Intervention> intervention(String key) {
        return subjects.get(key) instanceof Intervention intervention ? Optional.of(intervention) : Optional.empty();
    }

    /** The person with this id, if there is one. */
    public Optional<Person> person(String id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** The parameter with this code, if there is one. */
    public Optional<Parameter> parameter(String code) {
        return Optional.ofNullable(parameters.get(code));
    }

    /** The series of numbers with this code, if there is one. */
    public Optional<DataSeries> dataSeries(String code) {
        return Optional.ofNullable(dataSeries.get(code));
    }

    /** The measure with this code, if there is one. */
    public Optional<Measure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** The fiscal year, if the association holds it. */
    public Optional<FiscalYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** The annual report of a year, if there is one. */
    public Optional<AnnualReport> report(int year) {
        return year(year).map(FiscalYear::report);
    }

    /** Years with at least one fact of the kind, in order. */
    public NavigableSet<Integer> yearsWith(FactKind kind) {
        return new TreeSet<>(factYears.get(kind));
    }

    /** What the report of a year prints in a cell, if it prints that cell. */
    public Optional<PrintedFigure> printed(int reportYear, String statement, String line, String column) {
        return Optional.ofNullable(printed.get(new PrintedKey(reportYear, statement, line, column)));
    }

    /** Number of facts. */
    public int factCount() {
        return facts.size();
    }

    /** Facts entered on exactly this item, subject (null for none), year and kind, in the order of the model. */
    public List<Fact> facts(String item, @Nullable String subject, int year, FactKind kind) {
        return facts.rows(item, subject, year, kind).mapToObj(facts::fact).toList();
    }

    /**
     * Sum of the facts entered on exactly this item, subject (null for none), year and kind. Budget facts count when
     * their version is in force (see {@link #budgetInForce}), planned facts when they belong to {@link #plan(int)}.
     *
     * @throws IllegalStateException if the facts of the key have units that do not add up
     */
    public Amount entered(String item, @Nullable String subject, int year, FactKind kind) {
        return sum(facts.rows(item, subject, year, kind), item, subject, year, kind);
    }

    /**
     * As {@link #entered}, for all subjects and what is entered without one together.
     *
     * @throws IllegalStateException if the facts have units that do not add up
     */
    public Amount enteredOnAll(String item, int year, FactKind kind) {
        return sum(facts.rowsOfAllSubjects(item, year, kind), item, null, year, kind);
    }

    /**
     * Sum of the budget facts of one kind of decision on exactly this item, for a subject or, when it is null, for all
     * together and none. Facts without a version belong to the original budget.
     *
     * @throws IllegalStateException as {@link #entered}
     */
    public Amount decided(String item, @Nullable String subject, int year, BudgetKind decision) {
        var rows = subject == null
                ? facts.rowsOfAllSubjects(item, year, FactKind.BUDGET)
                : facts.rows(item, subject, year, FactKind.BUDGET);
        return sum(rows, item, subject, year, FactKind.BUDGET, fact -> kind(fact) == decision);
    }

    private BudgetKind kind(Fact fact) {
        return data.budgetVersions().stream()
                .filter(version -> version.id().equals(fact.version()))
                .map(BudgetVersion::kind)
                .findFirst()
                .orElse(BudgetKind.ORIGINAL);
    }

    private Amount sum(IntStream rows, String item, @Nullable String subject, int year, FactKind kind) {
        return sum(rows, item, subject, year, kind, this::isInForce);
    }

    private Amount sum(
            IntStream rows, String item, @Nullable String subject, int year, FactKind kind, Predicate<Fact> counts) {
        var sum = BigDecimal.ZERO;
        Unit unit = null;
        var evidence = new ArrayList<Evidence>();
        for (var row : rows.toArray()) {
            var fact = facts.fact(row);
            if (!counts.test(fact)) {
                continue;
            }
            var factUnit =
                    fact.quantity().unit().isMoney() ? Unit.KR : fact.quantity().unit();
            if (unit != null && unit != factUnit) {
                throw new IllegalStateException("Facts on %s in %d are given both in %s and in %s; give them one unit"
                        .formatted(item, year, unit, factUnit));
            }
            unit = factUnit;
            sum = sum.add(facts.value(row));
            evidence.add(Evidence.of(fact));
        }
        return unit == null
                ? new Amount.Unknown(List.of(new Gap(Gap.Cause.NO_FACT, item, subject, year, kind)))
                : new Amount.Known(sum, unit, Evidence.of(evidence));
    }

    /**
     * Shows every amount of money that counts (see {@link #entered}), those of a line item after each other and within it by
     * year, kind and subject. Made for adding up many facts: nothing is allocated and no text compared.
     */
    public void forEachAmount(AmountVisitor visitor) {
        facts.forEachAmount(amounts, visitor);
    }

    /** Takes amounts one by one. */
    @FunctionalInterface
    public interface AmountVisitor {
        /**
         * An amount.
         *
         * @param item position of the line item in {@link SnapshotData#lineItems()}
         * @param subject position of what it is about in {@link Snapshot#subjects()}; −1 for the association
         */
        void visit(int item, int subject, int year, FactKind kind, long ore);
    }

    /** True if something that counts is entered on the item or below it, for the subject (null for none), year and kind. */
    public boolean hasFact(String item, @Nullable String subject, int year, FactKind kind) {
        return presence.onOrBelow(item, subject, year, kind);
    }

    /**
     * True if something that counts is entered below the item for the subject or, when it is null, for any on the item or
     * below it.
     */
    public boolean hasFactBelow(String item, @Nullable String subject, int year, FactKind kind) {
        return presence.below(item, subject, year, kind);
    }

    private boolean isInForce(Fact fact) {
        return switch (fact.kind()) {
            case ACTUAL -> true;
            case BUDGET -> fact.version() == null || versionsInForce.contains(fact.version());
            case PLAN -> fact.plan() == null || fact.plan().equals(planOfYear.get(fact.year()));
        };
    }

    /**
     * The budget decisions that together make the budget of a year: the latest revised budget, or else the original
     * one, with every supplementary decision (tilläggsbeslut) that came after it. Decisions without a date keep their
     * order.
     */
    public List<BudgetVersion> budgetInForce(int year) {
        var ofYear = data.budgetVersions().stream()
                .filter(version -> version.year() == year)
                .sorted(Comparator.comparing(BudgetVersion::decided, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var start = 0;
        for (var i = 0; i < ofYear.size(); i++) {
            if (ofYear.get(i).kind() == BudgetKind.REVISED) {
                start = i;
            }
        }
        return ofYear.subList(start, ofYear.size());
    }

    /**
     * The plan for a year: of those that cover it the one with the latest base year, the last one if several share it.
     */
    public Optional<Plan> plan(int year) {
        return data.plans().stream()
                .filter(plan -> plan.firstYear() <= year && year <= plan.lastYear())
                .reduce((first, second) -> second.baseYear() >= first.baseYear() ? second : first);
    }

    /** Appointments to a body that run on some day of the period, both ends included. */
    public List<Appointment> appointments(Body body, LocalDate first, LocalDate last) {
        return data.appointments().stream()
                .filter(appointment -> appointment.body() == body && appointment.runsBetween(first, last))
                .toList();
    }

    /** The board on a day: chair, vice chair, members and substitutes in the order of the model. */
    public List<Appointment> board(LocalDate day) {
        return appointments(Body.BOARD, day, day);
    }

    /** Everyone who sat on the board on some day of a year. */
    public List<Appointment> board(int year) {
        return appointments(Body.BOARD, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Appointments that stand in for the given one, in the order of the model. */
    public List<Appointment> substitutesFor(Appointment appointment) {
        return data.appointments().stream()
                .filter(other -> appointment.id().equals(other.substituteFor()))
                .toList();
    }

    /** Number of persons by gender among the holders of the appointments, each person once. */
    public Map<Gender, Integer> genders(List<Appointment> appointments) {
        var counts = new EnumMap<Gender, Integer>(Gender.class);
        List.of(Gender.values()).forEach(gender -> counts.put(gender, 0));
        appointments.stream()
                .map(Appointment::person)
                .distinct()
                .map(persons::get)
                .forEach(person -> counts.merge(person.gender(), 1, Integer::sum));
        return counts;
    }

    /** Who signs the report of a year, in the order of the page; empty without a report. */
    public List<Signature> signatories(int reportYear) {
        return report(reportYear).map(AnnualReport::signatures).orElse(List.of());
    }

    /**
     * Interventions that the association financed in a year: operating cost (item {@code operationCost}) other than
     * zero, ESF projects and parts of other interventions not counted.
     */
    public List<Intervention> financedInterventions(int year) {
        var financed = new ArrayList<Intervention>();
        for (var intervention : data.interventions()) {
            if (intervention.esfFunded() || intervention.partOf() != null) {
                continue;
            }
            var cost = entered("operationCost", intervention.key(), year, FactKind.ACTUAL);
            if (cost instanceof Amount.Known known && known.value().signum() != 0) {
                financed.add(intervention);
            }
        }
        return List.copyOf(financed);
    }
}
