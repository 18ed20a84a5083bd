// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import java.util.List;

/** Everything that a {@link Snapshot} holds, in the order of the model; the lists are copied. */
public record SnapshotData(
        AssociationInfo association,
        List<PartyShare> partyShares,
        List<Parameter> parameters,
        List<DataSeries> dataSeries,
        List<Member> members,
        List<Person> persons,
        List<Appointment> appointments,
        List<LineItem> lineItems,
        List<CostUnit> costUnits,
        List<Intervention> interventions,
        List<BudgetVersion> budgetVersions,
        List<Plan> plans,
        List<GoalArea> goalAreas,
        List<FiscalYear> years,
        List<Fact> facts) {
    /** Copies each list, so that a later change to an argument does not reach the snapshot. */
    public SnapshotData {
        partyShares = List.copyOf(partyShares);
        parameters = List.copyOf(parameters);
        dataSeries = List.copyOf(dataSeries);
        members = List.copyOf(members);
        persons = List.copyOf(persons);
        appointments = List.copyOf(appointments);
        lineItems = List.copyOf(lineItems);
        costUnits = List.copyOf(costUnits);
        interventions = List.copyOf(interventions);
        budgetVersions = List.copyOf(budgetVersions);
        plans = List.copyOf(plans);
        goalAreas = List.copyOf(goalAreas);
        years = List.copyOf(years);
        facts = List.copyOf(facts);
    }

    /** The same association with other facts. */
    public SnapshotData withFacts(List<Fact> other) {
        return with(plans, other);
    }

    /** The same association as if it had this plan alone; what other plans hold is left out. */
    public SnapshotData withPlan(Plan only) {
        return with(
                List.of(only),
                facts.stream()
                        .filter(fact -> fact.plan() == null || fact.plan().equals(only.id()))
                        .toList());
    }

    private SnapshotData with(List<Plan> otherPlans, List<Fact> otherFacts) {
        return new SnapshotData(
                association,
                partyShares,
                parameters,
                dataSeries,
                members,
                persons,
                appointments,
                lineItems,
                costUnits,
                interventions,
                budgetVersions,
                otherPlans,
                goalAreas,
                years,
                otherFacts);
    }
}
