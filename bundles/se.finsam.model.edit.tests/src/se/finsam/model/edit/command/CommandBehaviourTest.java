// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Body;
import se.finsam.model.BudgetKind;
import se.finsam.model.FactKind;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Focus;
import se.finsam.model.Gender;
import se.finsam.model.Origin;
import se.finsam.model.Paragraph;
import se.finsam.model.Person;
import se.finsam.model.PlanStatus;
import se.finsam.model.Role;
import se.finsam.model.Signature;
import se.finsam.model.Unit;
import se.finsam.model.Verdict;
import se.finsam.model.YearStatus;
import se.finsam.model.edit.Fixture;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.snapshot.SnapshotBuilder;

/** What single commands do beyond what the walk shows. */
class CommandBehaviourTest {
    private final Fixture f = new Fixture();

    private void execute(ModelCommand command) {
        f.document.execute(command);
    }

    @Test
    void anAmountIsChangedWhereItStandsWithWhereItComesFrom() {
        execute(SetFactAmount.create(
                f.association,
                FactKey.actual(f.services, f.tris, 2025),
                new BigDecimal("3800000"),
                Unit.KR,
                new Provenance(Origin.IMPORTED, "SIE rad 12")));
        assertEquals(1, f.year.getFacts().size());
        assertEquals(new BigDecimal("3800000"), f.fact.getAmount());
        assertEquals(Unit.KR, f.fact.getUnit());
        assertEquals(Origin.IMPORTED, f.fact.getOrigin());
        assertEquals("SIE rad 12", f.fact.getSource());
    }

    @Test
    void noAmountRemovesTheFigure() {
        execute(SetFactAmount.create(
                f.association, FactKey.actual(f.services, f.tris, 2025), null, Unit.TKR, Provenance.TYPED));
        assertTrue(f.year.getFacts().isEmpty());
    }

    @Test
    void aNewFigureStandsBeforeThoseThatComeLater() {
        execute(SetFactAmount.create(
                f.association,
                FactKey.budget(f.services, f.tris, f.budget),
                BigDecimal.ONE,
                Unit.TKR,
                Provenance.TYPED));
        execute(SetFactAmount.create(
                f.association, FactKey.actual(f.cost, null, 2025), BigDecimal.ONE, Unit.TKR, Provenance.TYPED));
        assertEquals(
                List.of("ACTUAL cost", "ACTUAL purchasedServices", "BUDGET purchasedServices"),
                f.year.getFacts().stream()
                        .map(fact -> fact.getKind() + " " + fact.getItem().getCode())
                        .toList());
    }

    @Test
    void aFigureFinerThanOneOreIsRefused() {
        var command = SetFactAmount.create(
                f.association,
                FactKey.actual(f.services, null, 2025),
                new BigDecimal("1.000001"),
                Unit.TKR,
                Provenance.TYPED);
        assertEquals("1.000001 är finare än ett öre.", command.refusal().sv());
    }

    @Test
    void aPlannedAmountSaysHowFirmItIs() {
        execute(AddPlan.create(f.association, "Plan 2027", 2025, 2026, 2027));
        var plan = f.association.getPlans().getLast();
        assertEquals(
                List.of(2025, 2026, 2027),
                f.association.getYears().stream().map(y -> y.getYear()).toList());
        execute(SetPlanAmount.create(plan, f.cost, f.tris, 2026, BigDecimal.TEN, Unit.TKR, PlanStatus.RESERVED));
        var fact = new AssociationQuery(f.association)
                .fact(f.cost, f.tris, 2026, FactKind.PLAN, null, plan)
                .orElseThrow();
        assertEquals(PlanStatus.RESERVED, fact.getStatus());
    }

    @Test
    void removingAMemberEmptiesWhatReferredToIt() {
        execute(RemoveMember.create(f.karlstad));
        assertNull(f.tris.getProjectOwner());
        assertTrue(f.tris.getMunicipalities().isEmpty());
        assertNull(f.chair.getAppointedBy());
        f.document.undo();
        assertEquals(f.karlstad, f.tris.getProjectOwner());
        assertEquals(List.of(f.karlstad), f.tris.getMunicipalities());
    }

    @Test
    void whatFiguresAreAboutCannotBeRemoved() {
        var refusal = RemoveElement.create(f.tris).refusal();
        assertNotNull(refusal);
        assertEquals(
                "Det används på 1 ställen, först av räkenskapsår 2025 › uppgift Köp av tjänster TRIS. Ändra dem först.",
                refusal.sv());
    }

    @Test
    void removingALineTakesWhatIsBelowItIntoAccount() {
        assertNotNull(RemoveElement.create(f.cost).refusal());
        execute(RemoveElement.create(f.fact));
        execute(RemoveElement.create(f.cost));
        assertTrue(f.association.getLineItems().isEmpty());
        assertTrue(f.report.getExplanations().getFirst().getItems().isEmpty());
    }

    @Test
    void endingAnAppointmentEndsThoseOfItsSubstitutes() {
        execute(AddPerson.create(f.association, "Bo", "Prov", Gender.MALE));
        var bo = f.association.getPersons().getLast();
        execute(AddAppointment.createSubstitute(bo, f.chair, LocalDate.of(2024, 1, 1)));
        var substitute = f.association.getAppointments().getLast();
        assertEquals(Role.SUBSTITUTE, substitute.getRole());
        assertEquals(f.karlstad, substitute.getAppointedBy());
        execute(EndAppointment.create(f.chair, LocalDate.of(2025, 12, 31)));
        assertEquals(LocalDate.of(2025, 12, 31), substitute.getToDate());
        assertTrue(new AssociationQuery(f.association)
                .appointments(Body.BOARD, LocalDate.of(2026, 1, 1))
                .findAny()
                .isEmpty());
    }

    @Test
    void aNewYearCarriesOverTheSectionsWithTheirTablesAndWhoSigns() {
        execute(NewFiscalYear.create(f.association, 2026));
        var year = f.association.getYears().getLast();
        assertEquals(YearStatus.OPEN, year.getStatus());
        assertEquals("Årsredovisning 2026", year.getReport().getTitle());
        var snapshot = SnapshotBuilder.snapshot(f.association).report(2026).orElseThrow();
        assertEquals("1.1", snapshot.sections().getFirst().sections().get(1).number());
        var overview = AssociationQuery.section(year.getReport(), "overview").orElseThrow();
        assertEquals(2, overview.getBlocks().size());
        assertTrue(year.getFacts().isEmpty());
        assertTrue(year.getReport().getPrintedFigures().isEmpty());
        assertEquals(f.anna, year.getReport().getSignatures().getFirst().getPerson());
        assertEquals(
                List.of(2025, 2026),
                f.tris.getResults().stream().map(r -> r.getYear()).toList());
    }

    @Test
    void anEndedInterventionIsNotCarriedOver() {
        f.tris.setEndDate(LocalDate.of(2025, 12, 31));
        execute(NewFiscalYear.create(f.association, 2026));
        assertEquals(1, f.tris.getResults().size());
    }

    @Test
    void aRenamedInterventionKeepsItsOldNameAsFormerName() {
        execute(AcceptRename.create(f.tris, "TRIS Värmland", 2026));
        assertEquals("TRIS Värmland", f.tris.getName());
        var alias = f.tris.getAliases().getLast();
        assertEquals("TRIS Samspelet", alias.getName());
        assertEquals(2025, alias.getToYear());
        assertEquals("tris", f.tris.getKey());
    }

    @Test
    void aFigureReferenceReplacesTheSelectedDigits() {
        execute(EditText.create(f.paragraph, "Intäkterna blev 10 006 tkr."));
        execute(InsertFigureReference.create(f.paragraph, 16, 22, "rr/revenue@2025", "10 006"));
        assertEquals("Intäkterna blev {{rr/revenue@2025|10 006}} tkr.", f.paragraph.getText());
        assertNotNull(
                InsertFigureReference.create(f.paragraph, 20, 20, "x", null).refusal());
        assertNull(InsertFigureReference.create(f.paragraph, 16, 16, "x", null).refusal());
        assertNull(InsertFigureReference.create(f.paragraph, 42, 42, "x", null).refusal());
    }

    @Test
    void aSupplementNeedsAnOriginalBudget() {
        var command = AddBudgetVersion.create(f.association, 2026, BudgetKind.SUPPLEMENTARY, "Tillägg", null);
        assertEquals(
                "2026 har ingen ursprunglig budget ännu.", command.refusal().sv());
    }

    @Test
    void anAdoptedYearHasItsDate() {
        execute(SetYearStatus.create(f.year, YearStatus.CLOSED, null));
        assertFalse(SetYearStatus.create(f.year, YearStatus.ADOPTED, null).canExecute());
        execute(SetYearStatus.create(f.year, YearStatus.ADOPTED, LocalDate.of(2026, 3, 23)));
        assertEquals(LocalDate.of(2026, 3, 23), f.report.getDecisionDate());
    }

    @Test
    void aPeriodCannotBeMadeToRunBackwards() {
        var p = FinsamPackage.eINSTANCE;
        var before = LocalDate.of(2023, 12, 31);
        assertNotNull(
                SetAttribute.create(f.chair, p.getAppointment_ToDate(), before).refusal());
        execute(SetAttribute.create(f.chair, p.getAppointment_ToDate(), LocalDate.of(2024, 12, 31)));
        assertNotNull(SetAttribute.create(f.chair, p.getAppointment_FromDate(), LocalDate.of(2025, 1, 1))
                .refusal());
        execute(SetAttribute.create(f.chair, p.getAppointment_FromDate(), null));
        assertNull(
                SetAttribute.create(f.chair, p.getAppointment_ToDate(), before).refusal());
        var alias = f.tris.getAliases().getFirst();
        assertNotNull(SetAttribute.create(alias, p.getAlias_FromYear(), 2025).refusal());
        assertNull(SetAttribute.create(alias, p.getAlias_FromYear(), 2024).refusal());
    }

    @Test
    void thoseSignWhoHoldOfficeOnTheDayTheChairFirst() {
        var bo = person("Bo");
        var eva = person("Eva");
        var revisor = person("Rut");
        execute(AddAppointment.create(bo, Body.BOARD, Role.MEMBER, null, null));
        execute(AddAppointment.createSubstitute(eva, f.chair, null));
        execute(AddAppointment.create(revisor, Body.AUDIT, Role.ELECTED_AUDITOR, null, null));
        f.report.getSignatures().clear();
        execute(AddSignatories.create(f.report, LocalDate.of(2026, 3, 25)));
        assertEquals(
                List.of(f.anna, bo, revisor),
                f.report.getSignatures().stream().map(Signature::getPerson).toList());
        assertEquals(Role.CHAIR, f.report.getSignatures().getFirst().getRole());
    }

    @Test
    void theSigningIsMadeWhenSomethingIsKnownOfIt() {
        f.report.setSigning(null);
        execute(SetSigning.create(f.report, FinsamPackage.eINSTANCE.getSigningCase_System(), "Signeraren"));
        assertEquals("Signeraren", f.report.getSigning().getSystem());
        f.document.undo();
        assertNull(f.report.getSigning());
    }

    private Person person(String name) {
        execute(AddPerson.create(f.association, name, "Prov", Gender.UNKNOWN));
        return f.association.getPersons().getLast();
    }

    @Test
    void aFundedInterventionHasItsGrantAndItsCostInTheBudget() {
        var details = new AddFundedIntervention.Details(
                "Stegen Grums", "Stegen", "860", Focus.STRUCTURAL, f.karlstad, LocalDate.of(2025, 1, 1), null);
        var grant = new AddGrantDecision.Grant(LocalDate.EPOCH, BigDecimal.TEN, Unit.TKR, 2025, 2026, "Beslut 4");
        var budget = new AddFundedIntervention.Budget(f.cost, f.budget, BigDecimal.ONE, Unit.TKR);
        execute(AddFundedIntervention.create(f.association, "stegen", details, grant, budget));
        var added = f.association.getInterventions().getLast();
        assertEquals("Stegen", added.getShortName());
        assertEquals(f.karlstad, added.getProjectOwner());
        assertEquals("Beslut 4", added.getGrants().getFirst().getText());
        var fact = new AssociationQuery(f.association)
                .fact(f.cost, added, 2025, FactKind.BUDGET, f.budget, null)
                .orElseThrow();
        assertEquals(BigDecimal.ONE, fact.getAmount());
        assertEquals(Origin.TYPED, fact.getOrigin());
    }

    @Test
    void aGrantThatIsNotWholeIsRefused() {
        var grant = new AddGrantDecision.Grant(null, BigDecimal.TEN, Unit.TKR, 2025, 2026, null);
        assertEquals(
                "datum måste fyllas i.",
                AddGrantDecision.create(f.tris, grant).refusal().sv());
    }

    @Test
    void anOutcomeTakenFromAReportMayStayBesideTheFormula() {
        execute(SetOutcome.create(f.measure, 2025, BigDecimal.TEN, Verdict.MET, null));
        f.measure.setFormula("cost");
        execute(SetOutcome.create(f.measure, 2025, BigDecimal.TEN, Verdict.MET, "Som budgeterat."));
        assertFalse(SetOutcome.create(f.measure, 2025, BigDecimal.ONE, Verdict.MET, null)
                .canExecute());
        execute(SetOutcome.create(f.measure, 2025, null, Verdict.MET, "Som budgeterat."));
        assertNull(f.measure.getOutcomes().getFirst().getValue());
    }

    @Test
    void whatHasNoNameIsRemovedUnderThatOfItsOwner() {
        execute(AddGrantDecision.create(
                f.tris, new AddGrantDecision.Grant(LocalDate.EPOCH, BigDecimal.TEN, Unit.TKR, 2025, 2026, null)));
        var grant = f.tris.getGrants().getLast();
        assertEquals(
                "Ta bort beviljande TRIS", RemoveElement.create(grant).title().sv());
    }

    @Test
    void aParagraphIsDividedWhereItStands() {
        var after = f.overview.getBlocks().size() > 1 ? f.overview.getBlocks().get(1) : null;
        execute(SplitText.create(f.paragraph, List.of("Ett.", "Två.", "Tre.")));
        assertEquals("Ett.", f.paragraph.getText());
        assertEquals("Två.", ((Paragraph) f.overview.getBlocks().get(1)).getText());
        assertEquals("Tre.", ((Paragraph) f.overview.getBlocks().get(2)).getText());
        assertEquals(
                after,
                f.overview.getBlocks().size() > 3 ? f.overview.getBlocks().get(3) : null);
    }

    @Test
    void anEventOfSeveralWordsCanBeReferredTo() {
        assertNull(InsertFigureReference.create(f.paragraph, 0, 0, "event/Gemensam dag@2025", null)
                .refusal());
        assertNotNull(InsertFigureReference.create(f.paragraph, 0, 0, "event/ Gemensam@2025", null)
                .refusal());
    }
}
