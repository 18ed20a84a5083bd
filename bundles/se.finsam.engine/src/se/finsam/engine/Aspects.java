// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.finsam.api.Aspect;
import se.finsam.core.snapshot.AnnualReport;
import se.finsam.core.snapshot.FiscalYear;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotData;

/** Tells which parts of an association differ between two snapshots of it. */
final class Aspects {
    private Aspects() {}

    static Set<Aspect> changed(Snapshot before, Snapshot after) {
        var changed = EnumSet.noneOf(Aspect.class);
        if (before == after) {
            return changed;
        }
        for (var aspect : Aspect.values()) {
            if (!content(aspect, before.data()).equals(content(aspect, after.data()))) {
                changed.add(aspect);
            }
        }
        return changed;
    }

    private static List<?> content(Aspect aspect, SnapshotData data) {
        return switch (aspect) {
            case FACTS -> data.facts();
            case PRINTED -> reports(data, AnnualReport::printed);
            case PROSE ->
                List.of(
                        data.association(),
                        reports(data, AnnualReport::sections),
                        reports(data, AnnualReport::explanations),
                        reports(data, AnnualReport::annexes),
                        reports(data, report -> List.of(report.title(), Optional.ofNullable(report.decided()))),
                        reports(data, AnnualReport::auditReports),
                        data.years().stream().map(FiscalYear::events).toList(),
                        data.years().stream()
                                .map(year -> Optional.ofNullable(year.genderSplit()))
                                .toList());
            case PEOPLE ->
                List.of(
                        data.persons(),
                        data.appointments(),
                        reports(data, AnnualReport::signatures),
                        reports(data, report -> Optional.ofNullable(report.signing())));
            case GOALS -> data.goalAreas();
            case REGISTER ->
                List.of(
                        data.association(),
                        data.partyShares(),
                        data.parameters(),
                        data.dataSeries(),
                        data.members(),
                        data.lineItems(),
                        data.costUnits(),
                        data.interventions(),
                        data.budgetVersions(),
                        data.plans(),
                        data.years().stream()
                                .map(year -> List.of(
                                        year.year(),
                                        year.status(),
                                        year.start(),
                                        year.end(),
                                        Optional.ofNullable(year.interimReport())))
                                .toList());
        };
    }

    private static List<?> reports(SnapshotData data, Function<AnnualReport, ?> part) {
        return data.years().stream()
                .map(year -> Optional.ofNullable(year.report()).map(part))
                .toList();
    }
}
