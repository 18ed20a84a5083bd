// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AnnualReport;
import se.finsam.model.Appointment;
import se.finsam.model.Association;
import se.finsam.model.Body;
import se.finsam.model.BudgetVersion;
import se.finsam.model.Fact;
import se.finsam.model.FactKind;
import se.finsam.model.FiscalYear;
import se.finsam.model.LineItem;
import se.finsam.model.Measure;
import se.finsam.model.Plan;
import se.finsam.model.PrintedFigure;
import se.finsam.model.Section;
import se.finsam.model.Subject;

/**
 * Finds elements of an association that is being edited by the words that people and templates use. It looks anew each
 * time, so that it is right while the association changes; analyses read the indexed snapshot instead.
 */
public final class AssociationQuery {
    private final Association association;

    public AssociationQuery(Association association) {
        this.association = association;
    }

    /** Members, cost units and interventions, in this order. */
    public Stream<Subject> subjects() {
        return Stream.of(association.getMembers(), association.getCostUnits(), association.getInterventions())
                .flatMap(List::stream);
    }

    /** The member, cost unit or intervention with a key. */
    public Optional<Subject> subject(String key) {
        return subjects().filter(subject -> key.equals(subject.getKey())).findFirst();
    }

    /** Line items, each before its children. */
    public Stream<LineItem> lineItems() {
        return association.getLineItems().stream().flatMap(AssociationQuery::withDescendants);
    }

    private static Stream<LineItem> withDescendants(LineItem item) {
        return Stream.concat(Stream.of(item), item.getChildren().stream().flatMap(AssociationQuery::withDescendants));
    }

    /** The line item with a code. */
    public Optional<LineItem> lineItem(String code) {
        return lineItems().filter(item -> code.equals(item.getCode())).findFirst();
    }

    /** The fiscal year. */
    public Optional<FiscalYear> year(int year) {
        return association.getYears().stream().filter(y -> y.getYear() == year).findFirst();
    }

    /** The annual report of a year. */
    public Optional<AnnualReport> report(int year) {
        return year(year).map(FiscalYear::getReport);
    }

    /** The facts of a year on exactly this item and subject (null for none), of a kind. */
    public Stream<Fact> facts(LineItem item, @Nullable Subject subject, int year, FactKind kind) {
        return year(year).stream()
                .flatMap(y -> y.getFacts().stream())
                .filter(f -> f.getItem() == item && f.getSubject() == subject && f.getKind() == kind);
    }

    /** The one fact on item, subject, year, kind and budget version or plan (null for none). */
    public Optional<Fact> fact(
            LineItem item,
            @Nullable Subject subject,
            int year,
            FactKind kind,
            @Nullable BudgetVersion version,
            @Nullable Plan plan) {
        return facts(item, subject, year, kind)
                .filter(f -> f.getVersion() == version && f.getPlan() == plan)
                .findFirst();
    }

    /** The measure with a code. */
    public Optional<Measure> measure(String code) {
        return association.getGoalAreas().stream()
                .flatMap(area -> area.getGoals().stream())
                .flatMap(goal -> goal.getMeasures().stream())
                .filter(measure -> code.equals(measure.getCode()))
                .findFirst();
    }

    /** Appointments to a body that run on a day; one without dates runs always. */
    public Stream<Appointment> appointments(Body body, LocalDate day) {
        return association.getAppointments().stream()
                .filter(a -> a.getBody() == body)
                .filter(a -> a.getFromDate() == null || !a.getFromDate().isAfter(day))
                .filter(a -> a.getToDate() == null || !a.getToDate().isBefore(day));
    }

    /** The sections of a report, each before its children. */
    public static Stream<Section> sections(AnnualReport report) {
        return report.getSections().stream().flatMap(AssociationQuery::withDescendants);
    }

    private static Stream<Section> withDescendants(Section section) {
        return Stream.concat(
                Stream.of(section), section.getSections().stream().flatMap(AssociationQuery::withDescendants));
    }

    /** The section of a report with a key. */
    public static Optional<Section> section(AnnualReport report, String key) {
        return sections(report).filter(s -> key.equals(s.getKey())).findFirst();
    }

    /** What a report prints in a cell named by statement, line and column. */
    public static Optional<PrintedFigure> printed(AnnualReport report, String statement, String line, String column) {
        return report.getPrintedFigures().stream()
                .filter(f -> statement.equals(f.getStatement()) && line.equals(f.getLine()))
                .filter(f -> column.equals(f.getColumn()))
                .findFirst();
    }

    /**
     * What a report prints in a cell named by the words on the page: heading of the table, row label, and the heading or
     * the id of the column.
     */
    public static Stream<PrintedFigure> printedAt(AnnualReport report, String table, String rowLabel, String column) {
        return report.getPrintedFigures().stream()
                .filter(f -> Objects.equals(table, f.getTable()))
                .filter(f -> Objects.equals(rowLabel, f.getRowLabel()))
                .filter(f -> Objects.equals(column, f.getColumnLabel()) || column.equals(f.getColumn()));
    }
}
