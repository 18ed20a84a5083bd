// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import se.finsam.model.AnnualReport;
import se.finsam.model.Appointment;
import se.finsam.model.Association;
import se.finsam.model.BudgetVersion;
import se.finsam.model.CostUnit;
import se.finsam.model.DataSeries;
import se.finsam.model.Fact;
import se.finsam.model.FiscalYear;
import se.finsam.model.Goal;
import se.finsam.model.Intervention;
import se.finsam.model.LineItem;
import se.finsam.model.Measure;
import se.finsam.model.Member;
import se.finsam.model.Paragraph;
import se.finsam.model.Person;
import se.finsam.model.Plan;
import se.finsam.model.Section;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.query.AssociationQuery;

/** A document opened from a stored file with one element of every class, and its parts by name. */
public final class Fixture {
    public static final Path FILE = Path.of("data", "small.finsam");

    public final Document document;
    public final Association association;
    public final Member karlstad;
    public final CostUnit administration;
    public final Intervention tris;
    public final LineItem cost;
    public final LineItem services;
    public final BudgetVersion budget;
    public final Plan plan;
    public final DataSeries prices;
    public final Person anna;
    public final Appointment chair;
    public final Goal goal;
    public final Measure measure;
    public final FiscalYear year;
    public final Fact fact;
    public final AnnualReport report;
    public final Section management;
    public final Section overview;
    public final Paragraph paragraph;

    public Fixture() {
        try {
            document = Document.open(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        association = document.association();
        karlstad = association.getMembers().getFirst();
        administration = association.getCostUnits().getFirst();
        tris = association.getInterventions().getFirst();
        cost = association.getLineItems().getFirst();
        services = cost.getChildren().getFirst();
        budget = association.getBudgetVersions().getFirst();
        plan = association.getPlans().getFirst();
        prices = association.getDataSeries().getFirst();
        anna = association.getPersons().getFirst();
        chair = association.getAppointments().getFirst();
        goal = association.getGoalAreas().getFirst().getGoals().getFirst();
        measure = goal.getMeasures().getFirst();
        year = association.getYears().getFirst();
        fact = year.getFacts().getFirst();
        report = year.getReport();
        management = AssociationQuery.section(report, "management").orElseThrow();
        overview = AssociationQuery.section(report, "overview").orElseThrow();
        paragraph = (Paragraph) overview.getBlocks().getFirst();
    }

    /** The file that the association would be saved as. */
    public String bytes() {
        try {
            return new String(new AssociationFile().write(association), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
