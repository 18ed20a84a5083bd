// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A small association with one element of every class, made anew for each test. */
public final class SmallAssociation {
    private static final FinsamFactory NEW = FinsamFactory.eINSTANCE;

    public final Association association = NEW.createAssociation();
    public final Member karlstad = NEW.createMember();
    public final CostUnit administration = NEW.createCostUnit();
    public final Intervention tris = NEW.createIntervention();
    public final LineItem cost = NEW.createLineItem();
    public final LineItem services = NEW.createLineItem();
    public final BudgetVersion budget = NEW.createBudgetVersion();
    public final Plan plan = NEW.createPlan();
    public final Person anna = NEW.createPerson();
    public final Appointment chair = NEW.createAppointment();
    public final Measure measure = NEW.createMeasure();
    public final FiscalYear year = NEW.createFiscalYear();
    public final Fact fact = NEW.createFact();
    public final AnnualReport report = NEW.createAnnualReport();
    public final Section management = NEW.createSection();
    public final Section overview = NEW.createSection();
    public final Paragraph paragraph = NEW.createParagraph();

    public SmallAssociation() {
        association.setName("Samordningsförbundet Prov");
        association.setShortName("Provet");
        subjects();
        economy();
        people();
        goals();
        year();
        report();
    }

    private void subjects() {
        var share = NEW.createPartyShare();
        share.setKind(MemberKind.MUNICIPALITY);
        share.setDenominator(4);
        association.getPartyShares().add(share);
        karlstad.setKey("karlstads-kommun");
        karlstad.setName("Karlstads kommun");
        karlstad.setKind(MemberKind.MUNICIPALITY);
        association.getMembers().add(karlstad);
        administration.setKey("administration");
        administration.setCode("800");
        administration.setName("Administration");
        administration.setAdministrative(true);
        association.getCostUnits().add(administration);
        tris.setKey("tris");
        tris.setCode("851");
        tris.setName("TRIS Samspelet");
        tris.setShortName("TRIS");
        tris.setProjectOwner(karlstad);
        tris.getMunicipalities().add(karlstad);
        var alias = NEW.createAlias();
        alias.setName("TRIS Karlstad");
        alias.setToYear(2024);
        tris.getAliases().add(alias);
        var grant = NEW.createGrantDecision();
        grant.setDate(LocalDate.of(2024, 5, 20));
        grant.setAmount(new BigDecimal("3710"));
        tris.getGrants().add(grant);
        var result = NEW.createInterventionYear();
        result.setYear(2025);
        result.setParticipants(505);
        result.setGenderSplit(NEW.createGenderSplit());
        tris.getResults().add(result);
        association.getInterventions().add(tris);
    }

    private void economy() {
        var parameter = NEW.createParameter();
        parameter.setCode("equityBuffer");
        parameter.setName("Buffert");
        parameter.setValue(new BigDecimal("700"));
        parameter.setUnit(Unit.TKR);
        association.getParameters().add(parameter);
        var series = NEW.createDataSeries();
        series.setCode("kpi");
        series.setName("Konsumentprisindex");
        series.setSource("Påhittat för proven");
        var point = NEW.createDataPoint();
        point.setYear(2025);
        point.setValue(new BigDecimal("420"));
        series.getPoints().add(point);
        association.getDataSeries().add(series);
        cost.setCode("cost");
        cost.setName("Verksamhetens kostnader");
        cost.setNature(Nature.EXPENSE);
        services.setCode("purchasedServices");
        services.setName("Köp av tjänster");
        services.setNature(Nature.EXPENSE);
        cost.getChildren().add(services);
        association.getLineItems().add(cost);
        budget.setName("Budget 2025");
        budget.setYear(2025);
        association.getBudgetVersions().add(budget);
        plan.setName("Plan 2026–2028");
        plan.setFirstYear(2026);
        plan.setLastYear(2028);
        plan.setBaseYear(2025);
        var assumption = NEW.createAssumption();
        assumption.setName("ESF");
        plan.getAssumptions().add(assumption);
        association.getPlans().add(plan);
    }

    private void people() {
        anna.setFirstName("Anna");
        anna.setLastName("Prov");
        anna.setGender(Gender.FEMALE);
        association.getPersons().add(anna);
        chair.setPerson(anna);
        chair.setRole(Role.CHAIR);
        chair.setAppointedBy(karlstad);
        chair.setFromDate(LocalDate.of(2024, 1, 1));
        association.getAppointments().add(chair);
    }

    private void goals() {
        var area = NEW.createGoalArea();
        area.setName("Finansiella mål");
        area.setCode("finance");
        var goal = NEW.createGoal();
        goal.setName("Ekonomi");
        measure.setCode("budgetKept");
        measure.setName("Beviljad budget hålls");
        var outcome = NEW.createOutcome();
        outcome.setYear(2025);
        outcome.setVerdict(Verdict.MET);
        measure.getOutcomes().add(outcome);
        goal.getMeasures().add(measure);
        area.getGoals().add(goal);
        association.getGoalAreas().add(area);
    }

    private void year() {
        year.setYear(2025);
        year.setStatus(YearStatus.ADOPTED);
        fact.setItem(services);
        fact.setSubject(tris);
        fact.setAmount(new BigDecimal("3697"));
        fact.setSource("Driftredovisning");
        year.getFacts().add(fact);
        var event = NEW.createEvent();
        event.setName("Gemensam dag");
        event.setParticipants(220);
        year.getEvents().add(event);
        association.getYears().add(year);
    }

    private void report() {
        report.setTitle("Årsredovisning 2025");
        management.setKey("management");
        management.setTitle("Förvaltningsberättelse");
        management.setNumbered(true);
        var organisation = NEW.createSection();
        organisation.setTitle("Organisation");
        management.getSections().add(organisation);
        overview.setKey("overview");
        overview.setTitle("Översikt");
        overview.setNumbered(true);
        paragraph.setText("Kostnaden blev {{drift/tris@2025.cost|3 697}} tkr.\n\"Mer\" & <mindre> än väntat.");
        overview.getBlocks().add(paragraph);
        var list = NEW.createBulletList();
        var point = NEW.createListItem();
        point.setText("en punkt");
        list.getItems().add(point);
        overview.getBlocks().add(list);
        var table = NEW.createTableBlock();
        table.setContent("oversikt");
        overview.getBlocks().add(table);
        var chart = NEW.createChartBlock();
        chart.setContent("equity");
        overview.getBlocks().add(chart);
        management.getSections().add(overview);
        report.getSections().add(management);
        backMatter();
        year.setReport(report);
    }

    private void backMatter() {
        var explanation = NEW.createExplanation();
        explanation.setText("Sjukskrivning");
        explanation.getSubjects().add(administration);
        explanation.getItems().add(cost);
        report.getExplanations().add(explanation);
        var annex = NEW.createAnnex();
        annex.setNumber(1);
        annex.setName("TRIS");
        annex.setIntervention(tris);
        report.getAnnexes().add(annex);
        var signature = NEW.createSignature();
        signature.setPerson(anna);
        report.getSignatures().add(signature);
        var signing = NEW.createSigningCase();
        var event = NEW.createSigningEvent();
        event.setPerson(anna);
        event.setTime(Instant.parse("2026-03-24T08:00:00Z"));
        signing.getEvents().add(event);
        report.setSigning(signing);
        var printed = NEW.createPrintedFigure();
        printed.setStatement("drift");
        printed.setLine("tris");
        printed.setColumn("2025.cost");
        printed.setText("3 697");
        report.getPrintedFigures().add(printed);
    }
}
