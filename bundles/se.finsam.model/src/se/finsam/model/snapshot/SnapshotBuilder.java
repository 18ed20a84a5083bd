// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.snapshot;

import static se.finsam.model.snapshot.Conversions.absentIfEmpty;
import static se.finsam.model.snapshot.Conversions.aliases;
import static se.finsam.model.snapshot.Conversions.enumOf;
import static se.finsam.model.snapshot.Conversions.key;
import static se.finsam.model.snapshot.Conversions.map;
import static se.finsam.model.snapshot.Conversions.quantity;
import static se.finsam.model.snapshot.Conversions.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.Appointment;
import se.finsam.core.snapshot.AssociationInfo;
import se.finsam.core.snapshot.Assumption;
import se.finsam.core.snapshot.Body;
import se.finsam.core.snapshot.BudgetKind;
import se.finsam.core.snapshot.BudgetVersion;
import se.finsam.core.snapshot.Charter;
import se.finsam.core.snapshot.CostUnit;
import se.finsam.core.snapshot.DataSeries;
import se.finsam.core.snapshot.Direction;
import se.finsam.core.snapshot.Event;
import se.finsam.core.snapshot.Fact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Focus;
import se.finsam.core.snapshot.Gender;
import se.finsam.core.snapshot.Goal;
import se.finsam.core.snapshot.GoalArea;
import se.finsam.core.snapshot.GrantDecision;
import se.finsam.core.snapshot.Intervention;
import se.finsam.core.snapshot.InterventionYear;
import se.finsam.core.snapshot.LineItem;
import se.finsam.core.snapshot.Measure;
import se.finsam.core.snapshot.Member;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Nature;
import se.finsam.core.snapshot.Origin;
import se.finsam.core.snapshot.Outcome;
import se.finsam.core.snapshot.Parameter;
import se.finsam.core.snapshot.PartyShare;
import se.finsam.core.snapshot.Person;
import se.finsam.core.snapshot.Plan;
import se.finsam.core.snapshot.PlanStatus;
import se.finsam.core.snapshot.Provenance;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.snapshot.Role;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotData;
import se.finsam.core.snapshot.Unit;
import se.finsam.core.snapshot.Verdict;
import se.finsam.core.snapshot.YearStatus;
import se.finsam.model.Association;
import se.finsam.model.Element;
import se.finsam.model.file.AssociationFile;

/**
 * Makes the immutable picture of an association. Texts that are absent become empty, numbers and dates that are absent
 * stay absent; a fiscal year without dates is the calendar year (LKBR 1:5).
 */
public final class SnapshotBuilder {
    private final Association association;

    private SnapshotBuilder(Association association) {
        this.association = association;
    }

    /**
     * The indexed snapshot.
     *
     * @throws se.finsam.core.snapshot.BrokenSnapshotException if keys or references of the association do not hold
     */
    public static Snapshot snapshot(Association association) {
        return new Snapshot(data(association));
    }

    /** The records of the snapshot without index. */
    public static SnapshotData data(Association association) {
        new AssociationFile().assignIdentities(association);
        return new SnapshotBuilder(association).build();
    }

    private SnapshotData build() {
        return new SnapshotData(
                info(),
                map(association.getPartyShares(), SnapshotBuilder::partyShare),
                map(association.getParameters(), SnapshotBuilder::parameter),
                map(association.getDataSeries(), SnapshotBuilder::dataSeries),
                map(association.getMembers(), SnapshotBuilder::member),
                map(association.getPersons(), SnapshotBuilder::person),
                map(association.getAppointments(), SnapshotBuilder::appointment),
                lineItems(),
                map(association.getCostUnits(), SnapshotBuilder::costUnit),
                map(association.getInterventions(), SnapshotBuilder::intervention),
                map(association.getBudgetVersions(), SnapshotBuilder::budgetVersion),
                map(association.getPlans(), SnapshotBuilder::plan),
                map(association.getGoalAreas(), SnapshotBuilder::goalArea),
                map(association.getYears(), SnapshotBuilder::year),
                facts());
    }

    private AssociationInfo info() {
        return new AssociationInfo(
                association.getId(),
                text(association.getName()),
                association.getShortName() == null ? text(association.getName()) : association.getShortName(),
                text(association.getOrganisationNumber()),
                text(association.getSeat()),
                text(association.getWebsite()),
                text(association.getVision()),
                enumOf(Unit.class, association.getPresentationUnit()),
                association.getCharter() == null ? null : charter(association.getCharter()));
    }

    private static Charter charter(se.finsam.model.Charter charter) {
        return new Charter(charter.getAdoptionDate(), charter.getBoardMembers(), charter.getInterimReport());
    }

    private static PartyShare partyShare(se.finsam.model.PartyShare share) {
        return new PartyShare(enumOf(MemberKind.class, share.getKind()), share.getNumerator(), share.getDenominator());
    }

    private static Parameter parameter(se.finsam.model.Parameter parameter) {
        return new Parameter(
                parameter.getCode(),
                text(parameter.getName()),
                new Quantity(parameter.getValue(), enumOf(Unit.class, parameter.getUnit())));
    }

    private static DataSeries dataSeries(se.finsam.model.DataSeries series) {
        var points = new HashMap<Integer, BigDecimal>();
        series.getPoints().forEach(point -> points.put(point.getYear(), point.getValue()));
        return new DataSeries(
                series.getCode(),
                text(series.getName()),
                enumOf(Unit.class, series.getUnit()),
                text(series.getSource()),
                points);
    }

    private static Member member(se.finsam.model.Member member) {
        return new Member(
                member.getKey(),
                absentIfEmpty(member.getCode()),
                text(member.getName()),
                shortName(member),
                aliases(member.getAliases()),
                enumOf(MemberKind.class, member.getKind()),
                text(member.getAuthority()),
                member.getFromDate(),
                member.getToDate());
    }

    private static String shortName(se.finsam.model.Subject subject) {
        var shortName = text(subject.getShortName());
        return shortName.isEmpty() ? text(subject.getName()) : shortName;
    }

    private static Person person(se.finsam.model.Person person) {
        return new Person(
                person.getId(),
                text(person.getFirstName()),
                text(person.getLastName()),
                enumOf(Gender.class, person.getGender()),
                aliases(person.getAliases()));
    }

    private static Appointment appointment(se.finsam.model.Appointment appointment) {
        return new Appointment(
                appointment.getId(),
                appointment.getPerson().getId(),
                enumOf(Body.class, appointment.getBody()),
                enumOf(Role.class, appointment.getRole()),
                key(appointment.getAppointedBy()),
                id(appointment.getSubstituteFor()),
                appointment.getFromDate(),
                appointment.getToDate(),
                text(appointment.getOrganisation()));
    }

    private List<LineItem> lineItems() {
        var items = new ArrayList<LineItem>();
        association.getLineItems().forEach(item -> collect(item, null, items));
        return items;
    }

    private static void collect(se.finsam.model.LineItem item, @Nullable String parent, List<LineItem> items) {
        items.add(new LineItem(
                item.getCode(),
                text(item.getName()),
                text(item.getNameEn()),
                enumOf(Nature.class, item.getNature()),
                text(item.getDerivation()),
                parent,
                map(item.getChildren(), se.finsam.model.LineItem::getCode)));
        item.getChildren().forEach(child -> collect(child, item.getCode(), items));
    }

    private static CostUnit costUnit(se.finsam.model.CostUnit unit) {
        return new CostUnit(
                unit.getKey(),
                absentIfEmpty(unit.getCode()),
                text(unit.getName()),
                shortName(unit),
                aliases(unit.getAliases()),
                unit.isAdministrative());
    }

    private static Intervention intervention(se.finsam.model.Intervention intervention) {
        return new Intervention(
                intervention.getKey(),
                absentIfEmpty(intervention.getCode()),
                text(intervention.getName()),
                shortName(intervention),
                aliases(intervention.getAliases()),
                enumOf(Focus.class, intervention.getFocus()),
                key(intervention.getPartOf()),
                key(intervention.getProjectOwner()),
                map(intervention.getMunicipalities(), se.finsam.model.Subject::getKey),
                intervention.isEsfFunded(),
                text(intervention.getTargetGroup()),
                intervention.getAgeFrom(),
                intervention.getAgeTo(),
                text(intervention.getPurpose()),
                text(intervention.getMethod()),
                intervention.getStartDate(),
                intervention.getEndDate(),
                text(intervention.getEndReason()),
                intervention.isMadePermanent(),
                map(intervention.getGrants(), SnapshotBuilder::grant),
                map(intervention.getResults(), SnapshotBuilder::interventionYear));
    }

    private static GrantDecision grant(se.finsam.model.GrantDecision grant) {
        return new GrantDecision(
                grant.getDate(),
                quantity(grant.getAmount(), grant.getUnit()),
                grant.getFromYear(),
                grant.getToYear(),
                text(grant.getText()));
    }

    private static InterventionYear interventionYear(se.finsam.model.InterventionYear year) {
        return new InterventionYear(
                year.getYear(),
                year.getParticipants(),
                text(year.getParticipantsLabel()),
                year.getCompleted(),
                year.getCompletedToWorkOrStudies(),
                Conversions.genderSplit(year.getGenderSplit()),
                text(year.getSummary()));
    }

    private static BudgetVersion budgetVersion(se.finsam.model.BudgetVersion version) {
        return new BudgetVersion(
                version.getId(),
                text(version.getName()),
                version.getYear(),
                enumOf(BudgetKind.class, version.getKind()),
                version.getDecisionDate(),
                version.getConsultationDate(),
                text(version.getDecidedBy()));
    }

    private static Plan plan(se.finsam.model.Plan plan) {
        return new Plan(
                plan.getId(),
                text(plan.getName()),
                plan.getFirstYear(),
                plan.getLastYear(),
                plan.getBaseYear(),
                map(plan.getAssumptions(), SnapshotBuilder::assumption),
                map(plan.getScenarios(), ScenarioConversion::scenario));
    }

    private static Assumption assumption(se.finsam.model.Assumption assumption) {
        return new Assumption(
                text(assumption.getName()),
                text(assumption.getText()),
                quantity(assumption.getValue(), assumption.getUnit()),
                enumOf(PlanStatus.class, assumption.getStatus()));
    }

    private static GoalArea goalArea(se.finsam.model.GoalArea area) {
        return new GoalArea(text(area.getCode()), text(area.getName()), map(area.getGoals(), SnapshotBuilder::goal));
    }

    private static Goal goal(se.finsam.model.Goal goal) {
        return new Goal(text(goal.getCode()), text(goal.getName()), map(goal.getMeasures(), SnapshotBuilder::measure));
    }

    private static Measure measure(se.finsam.model.Measure measure) {
        return new Measure(
                measure.getCode(),
                text(measure.getName()),
                key(measure.getIntervention()),
                measure.getTarget(),
                enumOf(Unit.class, measure.getUnit()),
                enumOf(Direction.class, measure.getDirection()),
                text(measure.getFormula()),
                map(measure.getOutcomes(), SnapshotBuilder::outcome));
    }

    private static Outcome outcome(se.finsam.model.Outcome outcome) {
        return new Outcome(
                outcome.getYear(),
                outcome.getValue(),
                outcome.getRespondents(),
                enumOf(Verdict.class, outcome.getVerdict()),
                text(outcome.getAssessment()),
                text(outcome.getSource()));
    }

    private static FiscalYear year(se.finsam.model.FiscalYear year) {
        return new FiscalYear(
                year.getYear(),
                enumOf(YearStatus.class, year.getStatus()),
                year.getStartDate() == null ? LocalDate.of(year.getYear(), 1, 1) : year.getStartDate(),
                year.getEndDate() == null ? LocalDate.of(year.getYear(), 12, 31) : year.getEndDate(),
                Conversions.genderSplit(year.getGenderSplit()),
                map(year.getEvents(), SnapshotBuilder::event),
                year.getOutturnThrough(),
                year.getInterimReportDate(),
                year.getReport() == null ? null : ReportConversion.report(year.getReport()));
    }

    private static Event event(se.finsam.model.Event event) {
        return new Event(text(event.getName()), event.getDate(), event.getParticipants());
    }

    private List<Fact> facts() {
        return association.getYears().stream()
                .flatMap(year -> year.getFacts().stream().map(fact -> fact(year, fact)))
                .toList();
    }

    private static Fact fact(se.finsam.model.FiscalYear year, se.finsam.model.Fact fact) {
        return new Fact(
                fact.getId(),
                year.getYear(),
                fact.getItem().getCode(),
                key(fact.getSubject()),
                enumOf(FactKind.class, fact.getKind()),
                id(fact.getVersion()),
                id(fact.getPlan()),
                enumOf(PlanStatus.class, fact.getStatus()),
                new Quantity(fact.getAmount(), enumOf(Unit.class, fact.getUnit())),
                new Provenance(enumOf(Origin.class, fact.getOrigin()), text(fact.getSource())),
                text(fact.getComment()));
    }

    private static @Nullable String id(@Nullable Element element) {
        return element == null ? null : element.getId();
    }
}
