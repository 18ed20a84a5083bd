// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds keys that occur twice and references that lead nowhere. */
final class References {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final SnapshotData data;
    private final List<String> problems = new ArrayList<>();

    private References(SnapshotData data) {
        this.data = data;
    }

    static List<String> problems(SnapshotData data) {
        var references = new References(data);
        references.checkKeys();
        references.checkItems();
        references.checkSubjects();
        references.checkPersons();
        references.checkFacts();
        references.checkScenarios();
        references.checkReports();
        return references.problems;
    }

    private void checkKeys() {
        unique("line item", data.lineItems(), LineItem::code);
        unique("parameter", data.parameters(), Parameter::code);
        unique("data series", data.dataSeries(), DataSeries::code);
        unique("person", data.persons(), Person::id);
        unique("appointment", data.appointments(), Appointment::id);
        unique("budget version", data.budgetVersions(), BudgetVersion::id);
        unique("plan", data.plans(), Plan::id);
        unique("year", data.years(), year -> Integer.toString(year.year()));
        unique("fact", data.facts(), Fact::id);
        var subjects = new ArrayList<Subject>(data.members());
        subjects.addAll(data.costUnits());
        subjects.addAll(data.interventions());
        unique("subject", subjects, Subject::key);
        unique(
                "measure",
                data.goalAreas().stream()
                        .flatMap(area -> area.goals().stream())
                        .flatMap(goal -> goal.measures().stream())
                        .toList(),
                Measure::code);
    }

    private void checkItems() {
        var items = keys(data.lineItems(), LineItem::code);
        for (var item : data.lineItems()) {
            known(items, "line item", item.parent(), "line item " + item.code());
            for (var child : item.children()) {
                known(items, "line item", child, "line item " + item.code());
            }
        }
    }

    private void checkSubjects() {
        var members = keys(data.members(), Member::key);
        var interventions = keys(data.interventions(), Intervention::key);
        for (var intervention : data.interventions()) {
            var where = "intervention " + intervention.key();
            known(interventions, "intervention", intervention.partOf(), where);
            known(members, "member", intervention.projectOwner(), where);
            intervention.municipalities().forEach(key -> known(members, "member", key, where));
        }
        for (var area : data.goalAreas()) {
            for (var goal : area.goals()) {
                for (var measure : goal.measures()) {
                    known(interventions, "intervention", measure.intervention(), "measure " + measure.code());
                }
            }
        }
    }

    private void checkPersons() {
        var persons = keys(data.persons(), Person::id);
        var members = keys(data.members(), Member::key);
        var appointments = keys(data.appointments(), Appointment::id);
        for (var appointment : data.appointments()) {
            var where = "appointment " + appointment.id();
            known(persons, "person", appointment.person(), where);
            known(members, "member", appointment.appointedBy(), where);
            known(appointments, "appointment", appointment.substituteFor(), where);
        }
    }

    private void checkFacts() {
        var items = keys(data.lineItems(), LineItem::code);
        var versions = keys(data.budgetVersions(), BudgetVersion::id);
        var plans = keys(data.plans(), Plan::id);
        var subjects = keys(data.members(), Member::key);
        subjects.addAll(keys(data.costUnits(), CostUnit::key));
        subjects.addAll(keys(data.interventions(), Intervention::key));
        for (var fact : data.facts()) {
            var where = "fact " + fact.id();
            plausible(fact.year(), where);
            known(items, "line item", fact.item(), where);
            known(subjects, "subject", fact.subject(), where);
            known(versions, "budget version", fact.version(), where);
            known(plans, "plan", fact.plan(), where);
        }
    }

    private void checkScenarios() {
        var members = keys(data.members(), Member::key);
        var interventions = keys(data.interventions(), Intervention::key);
        var costs = keys(data.costUnits(), CostUnit::key);
        costs.addAll(interventions);
        for (var plan : data.plans()) {
            unique("scenario", plan.scenarios(), Scenario::key);
            var scenarios = keys(plan.scenarios(), Scenario::key);
            for (var scenario : plan.scenarios()) {
                var where = "scenario " + scenario.key();
                known(scenarios, "scenario", scenario.base(), where);
                for (var assumption : scenario.assumptions()) {
                    switch (assumption) {
                        case ScenarioAssumption.ProlongIntervention a ->
                            known(interventions, "intervention", a.intervention(), where);
                        case ScenarioAssumption.StopIntervention a ->
                            known(interventions, "intervention", a.intervention(), where);
                        case ScenarioAssumption.StartIntervention a ->
                            known(interventions, "intervention", a.intervention(), where);
                        case ScenarioAssumption.ChangeContribution a -> known(members, "member", a.member(), where);
                        case ScenarioAssumption.Indexation a -> known(costs, "cost unit", a.subject(), where);
                        case ScenarioAssumption.DelayedRecruitment a -> known(costs, "cost unit", a.subject(), where);
                        case ScenarioAssumption.InterestRate a -> {}
                        case ScenarioAssumption.OneOffEvent a -> {}
                        case ScenarioAssumption.UseUndecidedPot a -> {}
                    }
                }
            }
        }
    }

    private void checkReports() {
        var persons = keys(data.persons(), Person::id);
        var interventions = keys(data.interventions(), Intervention::key);
        var items = keys(data.lineItems(), LineItem::code);
        var subjects = keys(data.costUnits(), CostUnit::key);
        subjects.addAll(interventions);
        subjects.addAll(keys(data.members(), Member::key));
        for (var year : data.years()) {
            plausible(year.year(), "fiscal year");
            var report = year.report();
            if (report == null) {
                continue;
            }
            var where = "report of " + year.year();
            report.signatures().forEach(signature -> known(persons, "person", signature.person(), where));
            report.auditReports().forEach(audit -> known(persons, "person", audit.auditor(), where));
            report.annexes().forEach(annex -> known(interventions, "intervention", annex.intervention(), where));
            for (var explanation : report.explanations()) {
                explanation.subjects().forEach(key -> known(subjects, "subject", key, where));
                explanation.items().forEach(code -> known(items, "line item", code, where));
            }
            unique(
                    "printed figure",
                    report.printed(),
                    figure -> where + " " + figure.statement() + "/" + figure.line() + "@" + figure.column());
        }
    }

    private void plausible(int year, String where) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(
                    "%s has the year %d, which is not between %d and %d".formatted(where, year, FIRST_YEAR, LAST_YEAR));
        }
    }

    private <T> void unique(String what, Collection<T> elements, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (var element : elements) {
            if (!seen.add(key.apply(element))) {
                problems.add("%s %s occurs twice".formatted(what, key.apply(element)));
            }
        }
    }

    private void known(Set<String> keys, String what, @Nullable String reference, String where) {
        if (reference != null && !keys.contains(reference)) {
            problems.add("%s refers to the unknown %s %s".formatted(where, what, reference));
        }
    }

    private static <T> Set<String> keys(Collection<T> elements, Function<T, String> key) {
        return elements.stream().map(key).collect(Collectors.toCollection(HashSet::new));
    }
}
