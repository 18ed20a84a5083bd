// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Severity;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.engine.CheckReport;
import se.finsam.model.Association;
import se.finsam.model.FiscalYear;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Intervention;
import se.finsam.model.Measure;
import se.finsam.model.Member;
import se.finsam.model.Plan;
import se.finsam.model.Section;
import se.finsam.model.query.AssociationQuery;
import se.finsam.ui.editors.place.FindingPlaces;

/** Open findings by the element of the explorer that they belong to; each counts once. */
final class OwnFindings {
    private final Map<EObject, Tally> tallies = new IdentityHashMap<>();

    /** Counts the findings of a report; null while there is none. */
    OwnFindings(Association association, StatementTemplates templates, @Nullable CheckReport report) {
        if (report == null) {
            return;
        }
        var year = new AssociationQuery(association).year(report.input().year());
        var places = new FindingPlaces(association, templates, report.input().year());
        for (var found : report.open(Severity.HINT)) {
            places.element(found.finding().location())
                    .flatMap(element -> shown(element, year))
                    .ifPresent(element -> tallies.merge(element, Tally.of(found.severity()), Tally::plus));
        }
    }

    /** The nearest element that has a node; what has none belongs to the year. */
    private static Optional<EObject> shown(EObject element, Optional<FiscalYear> year) {
        for (@Nullable EObject step = element; step != null; step = step.eContainer()) {
            if (hasNode(step)) {
                return Optional.of(step);
            }
        }
        return year.map(EObject.class::cast);
    }

    private static boolean hasNode(EObject element) {
        return element instanceof FiscalYear
                || element instanceof Member
                || element instanceof Intervention
                || element instanceof GoalArea
                || element instanceof Goal
                || element instanceof Measure
                || element instanceof Section
                || element instanceof Plan;
    }

    /** Findings about an element itself. */
    Tally of(EObject element) {
        return tallies.getOrDefault(element, Tally.NONE);
    }
}
