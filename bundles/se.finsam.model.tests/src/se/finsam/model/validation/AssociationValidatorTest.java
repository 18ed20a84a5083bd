// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Fact;
import se.finsam.model.FactKind;
import se.finsam.model.FinsamFactory;
import se.finsam.model.InterestRate;
import se.finsam.model.MemberKind;
import se.finsam.model.Plan;
import se.finsam.model.ProlongIntervention;
import se.finsam.model.Role;
import se.finsam.model.Scenario;
import se.finsam.model.SmallAssociation;
import se.finsam.model.Unit;
import se.finsam.model.validation.Problem.Severity;

class AssociationValidatorTest {
    private static final FinsamFactory NEW = FinsamFactory.eINSTANCE;

    /** A change that breaks the small association, the words of the one problem that it makes, and how bad that is. */
    static Stream<Arguments> faults() {
        return Stream.of(
                error(
                        "Parternas andelar blir inte en hel",
                        s -> s.association.getPartyShares().getFirst().setDenominator(3)),
                error(
                        "är inget bråk",
                        s -> s.association.getPartyShares().getFirst().setDenominator(0)),
                error("vilket budgetbeslut", s -> s.fact.setKind(FactKind.BUDGET)),
                error("Bara en budgeterad", s -> s.fact.setVersion(s.budget)),
                error("Budgetbeslutet gäller 2024", s -> {
                    s.fact.setKind(FactKind.BUDGET);
                    s.fact.setVersion(s.budget);
                    s.budget.setYear(2024);
                }),
                error("vilken plan", s -> s.fact.setKind(FactKind.PLAN)),
                error("Bara en planerad", s -> {
                    s.fact.setPlan(s.plan);
                    s.plan.setFirstYear(2025);
                    s.plan.setBaseYear(2024);
                }),
                error("omfattar inte 2025", s -> {
                    s.fact.setKind(FactKind.PLAN);
                    s.fact.setPlan(s.plan);
                }),
                error("enheten är PERSONS", s -> s.fact.setUnit(Unit.PERSONS)),
                error("finare än ett öre", s -> s.fact.setAmount(new BigDecimal("1.000001"))),
                error("hör inte hemma på raden", s -> s.services.setCode("contribution")),
                error("som hör till en annan plan", s -> {
                    var other = NEW.createPlan();
                    other.setName("Annan");
                    other.setFirstYear(2030);
                    other.setLastYear(2031);
                    s.association.getPlans().add(other);
                    scenario(s.plan, "a").setBase(scenario(other, "b"));
                }),
                error("bygger på sig självt", s -> {
                    var scenario = scenario(s.plan, "a");
                    scenario.setBase(scenario);
                }),
                error("eller inget av dem", s -> interest(s).setLow(BigDecimal.ONE)),
                error("större än det högsta, 1", s -> {
                    var interest = interest(s);
                    interest.setLow(BigDecimal.TWO);
                    interest.setHigh(BigDecimal.ONE);
                }),
                error("omfattar inte 2031", s -> interest(s).setToYear(2031)),
                error("13 är ingen månad", s -> prolonged(s, 2026).setEndMonth(13)),
                error("Ange det år vars kostnad", s -> prolonged(s, 0)),
                error("omfattar inte 2030", s -> prolonged(s, 2030)),
                error("13 månader ryms inte", s -> {
                    var delayed = NEW.createDelayedRecruitment();
                    delayed.setName("Senare");
                    delayed.setSubject(s.administration);
                    delayed.setMonths(BigDecimal.valueOf(13));
                    scenario(s.plan, "a").getAssumptions().add(delayed);
                }),
                error("Karlstads kommun är en medlem", s -> {
                    var raised = NEW.createIndexation();
                    raised.setName("Uppräkning");
                    raised.setSubject(s.karlstad);
                    raised.setPercent(BigDecimal.TWO);
                    scenario(s.plan, "a").getAssumptions().add(raised);
                }),
                error("enheten är PERSONS", s -> {
                    var change = NEW.createChangeContribution();
                    change.setName("Ändring");
                    change.setAmount(BigDecimal.TWO);
                    change.setUnit(Unit.PERSONS);
                    scenario(s.plan, "a").getAssumptions().add(change);
                }),
                error("är angiven två gånger, som 3697 tkr och som 12 tkr", s -> another(s)
                        .setSubject(s.tris)),
                warning("en uppgift för alla och en annan för en del", s -> another(s)),
                error("räknas två gånger: det finns en även på Verksamhetens kostnader", s -> another(s)
                        .setItem(s.cost)),
                error(
                        "slutar innan den börjar: 2024-01-01 – 2023-12-31",
                        s -> s.chair.setToDate(LocalDate.of(2023, 12, 31))),
                error("slutar innan den börjar: 64 – 16", s -> {
                    s.tris.setAgeFrom(64);
                    s.tris.setAgeTo(16);
                }),
                error("Räkenskapsåret 2025 slutar 2024-12-31", s -> s.year.setEndDate(LocalDate.of(2024, 12, 31))),
                error("Basåret 2026", s -> s.plan.setBaseYear(2026)),
                warning(
                        "Andelarna blir 97 %",
                        s -> {
                            var split = s.tris.getResults().getFirst().getGenderSplit();
                            split.setWomen(new BigDecimal("43"));
                            split.setMen(new BigDecimal("54"));
                            split.setNonBinary(BigDecimal.ZERO);
                        }),
                warning("förklarar ingen rad", s -> {
                    s.report.getExplanations().getFirst().getSubjects().clear();
                    s.report.getExplanations().getFirst().getItems().clear();
                }),
                error("kan inte vara den som ersätts", s -> {
                    s.chair.setSubstituteFor(s.chair);
                    s.chair.setRole(Role.SUBSTITUTE);
                }),
                warning(
                        "samma uppdrag två gånger",
                        s -> s.association.getAppointments().add(EcoreUtil.copy(s.chair))),
                warning("Anna Prov är ordförande samtidigt", s -> {
                    var other = NEW.createPerson();
                    other.setFirstName("Bo");
                    s.association.getPersons().add(other);
                    var chair = EcoreUtil.copy(s.chair);
                    chair.setPerson(other);
                    s.association.getAppointments().add(chair);
                }),
                error("Karlstads kommun är inte en kommun", s -> s.karlstad.setKind(MemberKind.REGION)),
                error("en del av sig själv", s -> s.tris.setPartOf(s.tris)),
                error("Formeln ”revenue -” går inte att läsa", s -> s.cost.setDerivation("revenue -")),
                error("Formeln ”(1” går inte att läsa", s -> s.measure.setFormula("(1")),
                error("Sifferhänvisningen {{rr revenue}} går inte", s -> s.paragraph.setText("{{rr revenue}}")),
                error("inte stängd", s -> s.paragraph.setText("blev {{rr/revenue@2025 tkr")),
                error("belopp saknas", s -> s.fact.setAmount(null)),
                error("används två gånger", s -> s.administration.setKey("tris")));
    }

    private static Arguments error(String words, Consumer<SmallAssociation> fault) {
        return Arguments.of(words, Severity.ERROR, fault);
    }

    private static Arguments warning(String words, Consumer<SmallAssociation> fault) {
        return Arguments.of(words, Severity.WARNING, fault);
    }

    private static Fact another(SmallAssociation s) {
        var fact = NEW.createFact();
        fact.setItem(s.services);
        fact.setAmount(new BigDecimal("12"));
        s.year.getFacts().add(fact);
        return fact;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundAndNothingElse(String words, Severity severity, Consumer<SmallAssociation> fault) {
        var small = whole();
        fault.accept(small);
        var problems = AssociationValidator.validate(small.association);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(severity, problems.getFirst().severity());
        assertEquals(
                words,
                problems.getFirst().problem().sv().contains(words)
                        ? words
                        : problems.getFirst().problem().sv());
    }

    @Test
    void anAssociationWithoutFaultsHasNoProblems() {
        assertEquals(List.of(), AssociationValidator.validate(whole().association));
    }

    @Test
    void figuresOfDifferentSubjectsKindsAndDecisionsStandBesideEachOther() {
        var small = whole();
        var other = another(small);
        other.setSubject(small.administration);
        var budgeted = another(small);
        budgeted.setSubject(small.tris);
        budgeted.setKind(FactKind.BUDGET);
        budgeted.setVersion(small.budget);
        assertEquals(List.of(), AssociationValidator.validate(small.association));
    }

    @Test
    void aProblemSaysWhereItIs() {
        var small = whole();
        small.fact.setKind(FactKind.BUDGET);
        var problem = AssociationValidator.validate(small.association).getFirst();
        assertEquals(
                "räkenskapsår 2025 › uppgift Köp av tjänster TRIS",
                problem.path().sv());
        assertEquals(small.fact, problem.element());
    }

    private static Scenario scenario(Plan plan, String key) {
        var scenario = NEW.createScenario();
        scenario.setName(key);
        scenario.setKey(key);
        plan.getScenarios().add(scenario);
        return scenario;
    }

    private static ProlongIntervention prolonged(SmallAssociation s, int costYear) {
        var prolonged = NEW.createProlongIntervention();
        prolonged.setName("Fortsätter");
        prolonged.setCostYear(costYear);
        scenario(s.plan, "a").getAssumptions().add(prolonged);
        return prolonged;
    }

    private static InterestRate interest(SmallAssociation s) {
        var interest = NEW.createInterestRate();
        interest.setName("Ränta");
        interest.setPercent(BigDecimal.ONE);
        scenario(s.plan, "a").getAssumptions().add(interest);
        return interest;
    }

    private static SmallAssociation whole() {
        var small = new SmallAssociation();
        small.association.getPartyShares().getFirst().setDenominator(1);
        return small;
    }
}
