// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.ImportedFact;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;
import se.finsam.core.text.Text;
import se.finsam.model.Body;
import se.finsam.model.BudgetKind;
import se.finsam.model.Direction;
import se.finsam.model.Event;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Focus;
import se.finsam.model.Gender;
import se.finsam.model.MemberKind;
import se.finsam.model.Person;
import se.finsam.model.PlanStatus;
import se.finsam.model.Role;
import se.finsam.model.Unit;
import se.finsam.model.Verdict;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.Fixture;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.CommandWalkTest.Walk;

/** For each command class something that it can do to the fixture, and something that it must refuse. */
final class CommandWalks {
    private static final FinsamPackage P = FinsamPackage.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final BigDecimal TEN = BigDecimal.TEN;

    static final List<Walk> ALL = Stream.of(
                    general(), figures(), ScenarioWalks.ALL, subjects(), people(), goals(), report(), years())
            .flatMap(List::stream)
            .toList();

    private CommandWalks() {}

    private static Walk walk(
            Class<? extends ModelCommand> type,
            Function<Fixture, ModelCommand> possible,
            Function<Fixture, ModelCommand> refused) {
        return new Walk(type, possible, refused);
    }

    private static List<Walk> general() {
        return List.of(
                walk(
                        SetAttribute.class,
                        f -> SetAttribute.create(f.association, P.getAssociation_OrganisationNumber(), "222000-1234"),
                        f -> SetAttribute.create(f.administration, P.getSubject_Key(), "tris")),
                walk(
                        SetReference.class,
                        f -> SetReference.create(f.tris, P.getIntervention_ProjectOwner(), List.of()),
                        f -> SetReference.create(f.fact, P.getFact_Item(), List.of())),
                walk(
                        AddElement.class,
                        f -> AddElement.create(f.year, P.getFiscalYear_Events(), event("Årsmöte"), 0),
                        f -> AddElement.create(f.year, P.getFiscalYear_Events(), event(null), 0)),
                walk(
                        RemoveElement.class,
                        f -> RemoveElement.create(f.year.getEvents().getFirst()),
                        f -> RemoveElement.create(f.services)),
                walk(
                        MoveElement.class,
                        f -> MoveElement.create(f.overview.getBlocks().getFirst(), 2),
                        f -> MoveElement.create(f.overview.getBlocks().getFirst(), 4)));
    }

    private static Event event(@Nullable String name) {
        var event = FinsamFactory.eINSTANCE.createEvent();
        event.setName(name);
        return event;
    }

    private static List<Walk> figures() {
        return List.of(
                walk(
                        SetFactAmount.class,
                        f -> fact(f, FactKey.actual(f.services, f.administration, 2025)),
                        f -> fact(f, FactKey.actual(f.services, f.tris, 2019))),
                walk(
                        PasteFacts.class,
                        f -> paste(f, FactKey.actual(f.services, f.tris, 2025), FactKey.budget(f.cost, null, f.budget)),
                        f -> paste(f, FactKey.actual(f.cost, null, 2025), FactKey.actual(f.cost, null, 2019))),
                walk(
                        ImportFacts.class,
                        f -> imported(f, imported("cost", null, 2025), imported("purchasedServices", "tris", 2025)),
                        f -> imported(f, imported("cost", null, 2025), imported("cost", null, 2019))),
                walk(
                        SetPlanAmount.class,
                        f -> {
                            f.plan.setFirstYear(2025);
                            f.plan.setBaseYear(2024);
                            return SetPlanAmount.create(
                                    f.plan, f.cost, f.tris, 2025, TEN, Unit.TKR, PlanStatus.DECIDED);
                        },
                        f -> SetPlanAmount.create(f.plan, f.cost, f.tris, 2025, TEN, Unit.TKR, PlanStatus.DECIDED)),
                walk(
                        AddBudgetVersion.class,
                        f -> AddBudgetVersion.create(
                                f.association, 2025, BudgetKind.SUPPLEMENTARY, "Tilläggsbeslut", DAY),
                        f -> AddBudgetVersion.create(f.association, 2025, BudgetKind.ORIGINAL, "Budget", DAY)),
                walk(
                        AddPlan.class,
                        f -> AddPlan.create(f.association, "Plan 2027–2029", 2026, 2027, 2029),
                        f -> AddPlan.create(f.association, "Plan", 2027, 2027, 2029)),
                walk(
                        AddDataSeries.class,
                        f -> AddDataSeries.create(f.association, "inhabitants", "Invånare", Unit.PERSONS, "SCB"),
                        f -> AddDataSeries.create(f.association, "kpi", "Invånare", Unit.PERSONS, "SCB")),
                walk(
                        SetDataPoint.class,
                        f -> SetDataPoint.create(f.prices, 2024, TEN),
                        f -> SetDataPoint.create(f.prices, 2026, null)),
                walk(
                        AddAssumption.class,
                        f -> AddAssumption.create(f.plan, "Ränta", null, TEN, Unit.PERCENT, PlanStatus.PLANNED),
                        f -> AddAssumption.create(f.plan, " ", null, TEN, Unit.PERCENT, PlanStatus.PLANNED)),
                walk(
                        SetPrintedFigure.class,
                        f -> SetPrintedFigure.create(f.report, "rr", "result", "2025", "- 709"),
                        f -> SetPrintedFigure.create(f.report, "drift", "tris", "2025.cost", "3 697")));
    }

    private static ModelCommand fact(Fixture f, FactKey key) {
        return SetFactAmount.create(f.association, key, TEN, Unit.TKR, Provenance.TYPED);
    }

    private static ModelCommand paste(Fixture f, FactKey... keys) {
        var entries = Stream.of(keys).map(key -> new PasteFacts.Entry(key, TEN)).toList();
        return PasteFacts.create(f.association, entries, Unit.TKR, Provenance.TYPED);
    }

    private static ModelCommand imported(Fixture f, ImportedFact... facts) {
        return ImportFacts.create(f.association, "utfall.csv", List.of(facts));
    }

    private static ImportedFact imported(String item, @Nullable String subject, int year) {
        return new ImportedFact(
                item, subject, year, FactKind.ACTUAL, new Quantity(TEN, se.finsam.core.snapshot.Unit.TKR), 2);
    }

    private static List<Walk> subjects() {
        return List.of(
                walk(
                        AddMember.class,
                        f -> AddMember.create(f.association, "grums", "Grums kommun", MemberKind.MUNICIPALITY, DAY),
                        f -> AddMember.create(f.association, "tris", "Grums kommun", MemberKind.MUNICIPALITY, DAY)),
                walk(RemoveMember.class, f -> RemoveMember.create(f.karlstad), f -> {
                    f.fact.setSubject(f.karlstad);
                    return RemoveMember.create(f.karlstad);
                }),
                walk(
                        AddCostUnit.class,
                        f -> AddCostUnit.create(f.association, "styrelse", "802", "Styrelse", true),
                        f -> AddCostUnit.create(f.association, "styrelse", "851", "Styrelse", true)),
                walk(
                        AddIntervention.class,
                        f -> AddIntervention.create(f.association, "stegen", null, "Stegen", Focus.INDIVIDUAL),
                        f -> AddIntervention.create(f.association, "två ord", null, "Stegen", Focus.INDIVIDUAL)),
                walk(
                        AcceptRename.class,
                        f -> AcceptRename.create(f.tris, "TRIS Värmland", 2026),
                        f -> AcceptRename.create(f.tris, "TRIS Samspelet", 2026)),
                walk(
                        AddGrantDecision.class,
                        f -> AddGrantDecision.create(f.tris, grant(2026, 2027)),
                        f -> AddGrantDecision.create(f.tris, grant(2027, 2026))),
                walk(
                        AddFundedIntervention.class,
                        f -> funded(f, new AddFundedIntervention.Budget(f.cost, f.budget, TEN, Unit.TKR)),
                        f -> funded(f, new AddFundedIntervention.Budget(f.cost, f.budget, null, Unit.TKR))),
                walk(
                        SetInterventionResult.class,
                        f -> SetInterventionResult.create(f.tris, 2025, result(91, 40)),
                        f -> SetInterventionResult.create(f.tris, 2025, result(40, 91))),
                walk(SetGenderSplit.class, f -> split(f, "43", "54"), f -> split(f, "43", "74")));
    }

    private static SetInterventionResult.Result result(int participants, int completed) {
        return new SetInterventionResult.Result(participants, "inskrivna", completed, null, null);
    }

    private static AddGrantDecision.Grant grant(int fromYear, int toYear) {
        return new AddGrantDecision.Grant(DAY, TEN, Unit.TKR, fromYear, toYear, null);
    }

    private static ModelCommand funded(Fixture f, AddFundedIntervention.Budget budget) {
        var details = new AddFundedIntervention.Details(
                "Stegen Grums", "Stegen", "860", Focus.INDIVIDUAL, f.karlstad, DAY, null);
        return AddFundedIntervention.create(f.association, "stegen-grums", details, grant(2025, 2026), budget);
    }

    private static ModelCommand split(Fixture f, String women, String men) {
        return SetGenderSplit.create(
                f.year, new BigDecimal(women), new BigDecimal(men), new BigDecimal(3), Unit.PERCENT);
    }

    private static List<Walk> people() {
        return List.of(
                walk(
                        SetCharter.class,
                        f -> SetCharter.create(f.association, DAY, 7, true),
                        f -> SetCharter.create(f.association, DAY, -1, null)),
                walk(
                        AddPerson.class,
                        f -> AddPerson.create(f.association, "Bo", "Prov", Gender.MALE),
                        f -> AddPerson.create(f.association, "Bo", "", Gender.MALE)),
                walk(
                        AddAppointment.class,
                        f -> AddAppointment.create(f.anna, Body.STEERING_GROUP, Role.MEMBER, f.karlstad, DAY),
                        f -> AddAppointment.create(f.anna, Body.BOARD, Role.CHAIR, f.karlstad, DAY)),
                walk(
                        EndAppointment.class,
                        f -> EndAppointment.create(f.chair, DAY),
                        f -> EndAppointment.create(f.chair, LocalDate.of(2023, 1, 1))),
                walk(
                        SetSigning.class,
                        f -> SetSigning.create(f.report, P.getSigningCase_Completed(), DAY),
                        f -> SetSigning.create(f.report, P.getSigningCase_Completed(), "igår")),
                walk(
                        AddSignatories.class,
                        f -> {
                            f.report.getSignatures().clear();
                            return AddSignatories.create(f.report, DAY);
                        },
                        f -> AddSignatories.create(f.report, DAY)),
                walk(RecordSignature.class, f -> sign(f, f.anna), f -> {
                    f.report.getSignatures().clear();
                    return sign(f, f.anna);
                }));
    }

    private static ModelCommand sign(Fixture f, Person person) {
        return RecordSignature.create(f.report, person, Instant.parse("2026-03-25T09:00:00Z"), "Server");
    }

    private static List<Walk> goals() {
        return List.of(
                walk(
                        AddGoalArea.class,
                        f -> AddGoalArea.create(f.association, "individ", "Individer"),
                        f -> AddGoalArea.create(f.association, "finance", "Individer")),
                walk(
                        AddGoal.class,
                        f -> AddGoal.create(f.association.getGoalAreas().getFirst(), null, "Buffert"),
                        f -> AddGoal.create(f.association.getGoalAreas().getFirst(), null, "")),
                walk(
                        AddMeasure.class,
                        f -> AddMeasure.create(f.goal, "buffer", "En buffert", TEN, Unit.TKR, Direction.AT_LEAST),
                        f -> AddMeasure.create(f.goal, "budgetKept", "Två", TEN, Unit.TKR, Direction.AT_LEAST)),
                walk(
                        SetOutcome.class,
                        f -> SetOutcome.create(f.measure, 2025, TEN, Verdict.NOT_MET, "Ej uppfyllt"),
                        f -> {
                            f.measure.setFormula("cost");
                            return SetOutcome.create(f.measure, 2025, TEN, Verdict.NOT_MET, null);
                        }));
    }

    private static List<Walk> report() {
        return List.of(
                walk(
                        AddSection.class,
                        f -> AddSection.create(f.report, 1, "notes", "Noter", true),
                        f -> AddSection.create(f.management, 0, "overview", "Översikt", true)),
                walk(
                        EditSection.class,
                        f -> EditSection.create(f.overview, "Översikt över utvecklingen", true, true),
                        f -> EditSection.create(f.overview, "", true, true)),
                walk(
                        MoveSection.class,
                        f -> MoveSection.create(f.overview, f.report, 0),
                        f -> MoveSection.create(f.management, f.overview, 0)),
                walk(RemoveSection.class, f -> RemoveSection.create(f.management), f -> {
                    var command = RemoveSection.create(f.overview);
                    f.management.getSections().remove(f.overview);
                    return command;
                }),
                walk(
                        AddBlock.class,
                        f -> AddBlock.createList(f.overview, 1, List.of("ett", "två")),
                        f -> AddBlock.createParagraph(f.overview, 9, "text")),
                walk(
                        MoveBlock.class,
                        f -> MoveBlock.create(f.paragraph, f.management, 0),
                        f -> MoveBlock.create(f.paragraph, f.overview, 0)),
                walk(RemoveBlock.class, f -> RemoveBlock.create(f.paragraph), f -> {
                    var command = RemoveBlock.create(f.paragraph);
                    f.overview.getBlocks().remove(f.paragraph);
                    return command;
                }),
                walk(
                        EditText.class,
                        f -> EditText.create(f.paragraph, "Ny text."),
                        f -> EditText.create(f.paragraph, f.paragraph.getText())),
                walk(
                        SplitText.class,
                        f -> SplitText.create(f.paragraph, List.of("En text.", "En till.")),
                        f -> SplitText.create(f.paragraph, List.of("En text.", " "))),
                walk(
                        InsertFigureReference.class,
                        f -> InsertFigureReference.create(f.paragraph, 0, 0, "rr/revenue@2025:mkr.1", "10,0"),
                        f -> InsertFigureReference.create(f.paragraph, 20, 20, "rr/revenue@2025", null)),
                walk(
                        AddExplanation.class,
                        f -> AddExplanation.create(f.report, List.of(f.tris), List.of(), "Färre ärenden."),
                        f -> AddExplanation.create(f.report, List.of(), List.of(), "Färre ärenden.")),
                walk(
                        EditExplanation.class,
                        f -> EditExplanation.create(
                                f.report.getExplanations().getFirst(), List.of(f.administration), List.of()),
                        f -> EditExplanation.create(f.report.getExplanations().getFirst(), List.of(), List.of())),
                walk(
                        AddAnnex.class,
                        f -> AddAnnex.create(f.report, "Intern kontroll", null),
                        f -> AddAnnex.create(f.report, "", f.tris)),
                walk(AddAuditReport.class, f -> AddAuditReport.create(f.report, f.anna, DAY, true), f -> {
                    var audit = FinsamFactory.eINSTANCE.createAuditReport();
                    audit.setAuditor(f.anna);
                    f.report.getAuditReports().add(audit);
                    return AddAuditReport.create(f.report, f.anna, DAY, null);
                }),
                walk(
                        AcceptFinding.class,
                        f -> AcceptFinding.create(
                                f.report,
                                "signs:drift",
                                Text.same("Tecken"),
                                "0a",
                                "Följer mallen.",
                                "Ordförande",
                                LocalDate.EPOCH),
                        f -> AcceptFinding.create(
                                f.report,
                                "signs:drift",
                                Text.same("Tecken"),
                                "0a",
                                " ",
                                "Ordförande",
                                LocalDate.EPOCH)),
                walk(
                        WithdrawAcceptance.class,
                        f -> {
                            var waiver = FinsamFactory.eINSTANCE.createWaiver();
                            waiver.setFinding("signs:drift");
                            waiver.setFingerprint("0a");
                            waiver.setReason("Följer mallen.");
                            waiver.setAcceptedBy("Ordförande");
                            waiver.setDate(LocalDate.EPOCH);
                            f.report.getWaivers().add(waiver);
                            return WithdrawAcceptance.create(f.report, "signs:drift", Text.same("Tecken"));
                        },
                        f -> WithdrawAcceptance.create(f.report, "signs:drift", Text.same("Tecken"))));
    }

    private static List<Walk> years() {
        return List.of(
                walk(
                        NewFiscalYear.class,
                        f -> NewFiscalYear.create(f.association, 2026),
                        f -> NewFiscalYear.create(f.association, 2025)),
                walk(
                        SetYearStatus.class,
                        f -> SetYearStatus.create(f.year, YearStatus.CLOSED, null),
                        f -> SetYearStatus.create(f.year, YearStatus.ADOPTED, null)));
    }
}
