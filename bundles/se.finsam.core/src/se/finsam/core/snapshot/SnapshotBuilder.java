// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    private final Map<Integer, List<Section>> prose = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<PartyShare> partyShares = new ArrayList<>();
    private Unit unit = Unit.TKR;
    private String website = "";
    private @Nullable Charter charter;

    /** Sets the presentation unit, thousands of kronor when not set. */
    public SnapshotBuilder presentationUnit(Unit presentationUnit) {
        unit = presentationUnit;
        return this;
    }

    /** Sets the website of the association, none when not set. */
    public SnapshotBuilder website(String address) {
        website = address;
        return this;
    }

    /** Sets the förbundsordning, unknown when not set. */
    public SnapshotBuilder charter(Charter adopted) {
        charter = adopted;
        return this;
    }

    /** Adds the share of one kind of party. */
    public SnapshotBuilder partyShare(MemberKind kind, int numerator, int denominator) {
        partyShares.add(new PartyShare(kind, numerator, denominator));
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
        return intervention(new InterventionBuilder(key, code, name).build());
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
        return budgetVersion(new BudgetVersion(id, id, year, kind, decided, null, ""));
    }

    /** Adds a budget decision with the day of the consultation. */
    public SnapshotBuilder budgetVersion(BudgetVersion version) {
        budgetVersions.add(version);
        return this;
    }

    /** Adds a plan without assumptions. */
    public SnapshotBuilder plan(String id, int firstYear, int lastYear, int baseYear) {
        return plan(id, firstYear, lastYear, baseYear, List.of());
    }

    /** Adds a plan with scenarios. */
    public SnapshotBuilder plan(String id, int firstYear, int lastYear, int baseYear, List<Scenario> scenarios) {
        plans.add(new Plan(id, id, firstYear, lastYear, baseYear, List.of(), scenarios));
        return this;
    }

    /** Adds a person. */
    public SnapshotBuilder person(String id, String firstName, String lastName, Gender gender) {
        return person(new Person(id, firstName, lastName, gender, List.of()));
    }

    /** Adds a person with former names. */
    public SnapshotBuilder person(Person person) {
        persons.add(person);
        return this;
    }

    /** Adds an appointment to the board. */
    public SnapshotBuilder boardMember(
            String id, String person, Role role, @Nullable LocalDate from, @Nullable LocalDate to) {
        return appointment(new Appointment(id, person, Body.BOARD, role, null, null, from, to, ""));
    }

    /** Adds an appointment to any body. */
    public SnapshotBuilder appointment(Appointment appointment) {
        appointments.add(appointment);
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

    /** Adds a section with paragraphs to the report of a year. */
    public SnapshotBuilder prose(int reportYear, String title, String... paragraphs) {
        var sections = prose.computeIfAbsent(reportYear, year -> new ArrayList<>());
        var id = "section-" + reportYear + "-" + sections.size();
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(id + "-" + blocks.size(), paragraph));
        }
        sections.add(new Section(id, "", 1, "", title, "", true, null, null, null, List.copyOf(blocks), List.of()));
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
        var reportYears = new TreeSet<>(printed.keySet());
        reportYears.addAll(prose.keySet());
        reportYears.forEach(year -> years.put(year, withReport(year, years.get(year))));
        return new Snapshot(new SnapshotData(
                new AssociationInfo("association", "Förbundet", "Förbundet", "", "", website, "", unit, charter),
                partyShares,
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

    private FiscalYear withReport(int year, @Nullable FiscalYear held) {
        var report = held == null ? null : held.report();
        var sections = new ArrayList<>(report == null ? List.<Section>of() : report.sections());
        sections.addAll(prose.getOrDefault(year, List.of()));
        return new FiscalYear(
                year,
                held == null ? YearStatus.OPEN : held.status(),
                held == null ? LocalDate.of(year, 1, 1) : held.start(),
                held == null ? LocalDate.of(year, 12, 31) : held.end(),
                held == null ? null : held.genderSplit(),
                held == null ? List.of() : held.events(),
                held == null ? null : held.outturnThrough(),
                held == null ? null : held.interimReport(),
                new AnnualReport(
                        report == null ? "" : report.title(),
                        report == null ? null : report.decided(),
                        List.copyOf(sections),
                        report == null ? List.of() : report.explanations(),
                        report == null ? List.of() : report.annexes(),
                        report == null ? List.of() : report.signatures(),
                        report == null ? null : report.signing(),
                        report == null ? List.of() : report.auditReports(),
                        printed.getOrDefault(year, report == null ? List.of() : report.printed()),
                        report == null ? List.of() : report.waivers()));
    }
}
