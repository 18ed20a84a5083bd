// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a snapshot by hand, without a model: for tests of templates, checks and reports. */
public final class SnapshotBuilder {
    private final Map<String, LineItem> items = new LinkedHashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final List<CostUnit> costUnits = new ArrayList<>();
    private final List<Intervention> interventions = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<DataSeries> dataSeries = new ArrayList<>();
    private final List<BudgetVersion> budgetVersions = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<GoalArea> goalAreas = new ArrayList<>();
    private final Map<Integer, FiscalYear> years = new LinkedHashMap<>();
    private final Map<Integer, List<PrintedFigure>> printed = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private Unit unit = Unit.TKR;

    /** Sets the presentation unit, thousands of kronor when not set. */
    public SnapshotBuilder presentationUnit(Unit presentationUnit) {
        unit = presentationUnit;
        return this;
    }

    /** Adds a line item without parent. */
    public SnapshotBuilder item(String code, Nature nature) {
        return item(code, nature, null, "");
    }

    /** Adds a line item below a parent that was added before. */
    public SnapshotBuilder item(String code, Nature nature, String parent) {
        return item(code, nature, parent, "");
    }

    /** Adds a line item with a derivation rule. */
    public SnapshotBuilder item(String code, Nature nature, @Nullable String parent, String derivation) {
        items.put(code, new LineItem(code, code, code, nature, derivation, parent, List.of()));
        if (parent != null) {
            items.computeIfPresent(parent, (key, item) -> {
                var children = new ArrayList<>(item.children());
                children.add(code);
                return new LineItem(
                        key, item.name(), item.nameEn(), item.nature(), item.derivation(), item.parent(), children);
            });
        }
        return this;
    }

    /** Adds a member. */
    public SnapshotBuilder member(String key, String shortName, MemberKind kind) {
        members.add(new Member(key, null, shortName, shortName, List.of(), kind, "", null, null));
        return this;
    }

    /** Adds a cost unit. */
    public SnapshotBuilder costUnit(String key, @Nullable String code, String name) {
        costUnits.add(new CostUnit(key, code, name, name, List.of(), false));
        return this;
    }

    /** Adds an intervention for individuals. */
    public SnapshotBuilder intervention(String key, @Nullable String code, String name) {
        return intervention(new Intervention(
                key,
                code,
                name,
                name,
                List.of(),
                Focus.INDIVIDUAL,
                null,
                null,
                List.of(),
                false,
                "",
                null,
                null,
                "",
                "",
                null,
                null,
                "",
                false,
                List.of(),
                List.of()));
    }

    /** Adds an intervention. */
    public SnapshotBuilder intervention(Intervention intervention) {
        interventions.add(intervention);
        return this;
    }

    /** Adds a parameter. */
    public SnapshotBuilder parameter(String code, String value, Unit parameterUnit) {
        parameters.add(new Parameter(code, code, new Quantity(new BigDecimal(value), parameterUnit)));
        return this;
    }

    /** Adds a series of numbers by year. */
    public SnapshotBuilder dataSeries(String code, Unit seriesUnit, Map<Integer, BigDecimal> points) {
        dataSeries.add(new DataSeries(code, code, seriesUnit, "", points));
        return this;
    }

    /** Adds a budget decision. */
    public SnapshotBuilder budgetVersion(String id, int year, BudgetKind kind, @Nullable LocalDate decided) {
        budgetVersions.add(new BudgetVersion(id, id, year, kind, decided, null, ""));
        return this;
    }

    /** Adds a plan without assumptions. */
    public SnapshotBuilder plan(String id, int firstYear, int lastYear, int baseYear) {
        plans.add(new Plan(id, id, firstYear, lastYear, baseYear, List.of()));
        return this;
    }

    /** Adds a person. */
    public SnapshotBuilder person(String id, String firstName, String lastName, Gender gender) {
        persons.add(new Person(id, firstName, lastName, gender, List.of()));
        return this;
    }

    /** Adds an appointment to the board. */
    public SnapshotBuilder boardMember(
            String id, String person, Role role, @Nullable LocalDate from, @Nullable LocalDate to) {
        appointments.add(new Appointment(id, person, Body.BOARD, role, null, null, from, to, ""));
        return this;
    }

    /** Adds a goal area. */
    public SnapshotBuilder goalArea(GoalArea area) {
        goalAreas.add(area);
        return this;
    }

    /** Adds a fiscal year; years without one get an empty report when something is printed for them. */
    public SnapshotBuilder year(FiscalYear year) {
        years.put(year.year(), year);
        return this;
    }

    /** Adds what the report of a year prints in a cell. */
    public SnapshotBuilder printed(int reportYear, String statement, String line, String column, String text) {
        var figures = printed.computeIfAbsent(reportYear, year -> new ArrayList<>());
        figures.add(new PrintedFigure(
                "printed-" + reportYear + "-" + figures.size(), statement, line, column, "", "", "", text, ""));
        return this;
    }

    /** Adds an outturn in the presentation unit, entered without subject. */
    public SnapshotBuilder actual(String item, int year, String value) {
        return fact(item, null, year, FactKind.ACTUAL, value, unit, Origin.TYPED);
    }

    /** Adds an outturn of a subject in the presentation unit. */
    public SnapshotBuilder actual(String item, String subject, int year, String value) {
        return fact(item, subject, year, FactKind.ACTUAL, value, unit, Origin.TYPED);
    }

    /** Adds a fact without version or plan. */
    public SnapshotBuilder fact(
            String item,
            @Nullable String subject,
            int year,
            FactKind kind,
            String value,
            Unit factUnit,
            Origin origin) {
        return fact(new Fact(
                "fact-" + facts.size(),
                year,
                item,
                subject,
                kind,
                null,
                null,
                PlanStatus.PLANNED,
                new Quantity(new BigDecimal(value), factUnit),
                new Provenance(origin, ""),
                ""));
    }

    /** Adds a fact. */
    public SnapshotBuilder fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    /**
     * The snapshot of what was added.
     *
     * @throws BrokenSnapshotException if keys occur twice or references lead nowhere
     */
    public Snapshot build() {
        printed.forEach((year, figures) -> {
            var held = years.get(year);
            var report = held == null ? null : held.report();
            var withFigures = new AnnualReport(
                    report == null ? "" : report.title(),
                    report == null ? null : report.decided(),
                    report == null ? List.of() : report.sections(),
                    report == null ? List.of() : report.explanations(),
                    report == null ? List.of() : report.annexes(),
                    report == null ? List.of() : report.signatures(),
                    report == null ? null : report.signing(),
                    figures,
                    report == null ? List.of() : report.waivers());
            years.put(
                    year,
                    new FiscalYear(
                            year,
                            held == null ? YearStatus.OPEN : held.status(),
                            held == null ? LocalDate.of(year, 1, 1) : held.start(),
                            held == null ? LocalDate.of(year, 12, 31) : held.end(),
                            held == null ? null : held.genderSplit(),
                            held == null ? List.of() : held.events(),
                            withFigures));
        });
        return new Snapshot(new SnapshotData(
                new AssociationInfo("association", "Förbundet", "Förbundet", "", "", "", "", unit),
                List.of(),
                parameters,
                dataSeries,
                members,
                persons,
                appointments,
                List.copyOf(items.values()),
                costUnits,
                interventions,
                budgetVersions,
                plans,
                goalAreas,
                List.copyOf(years.values()),
                facts));
    }
}
