// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.finding.Location;
import se.finsam.core.statement.StatementTemplate;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.model.AnnualReport;
import se.finsam.model.Association;
import se.finsam.model.query.AssociationQuery;

/**
 * The elements of an association by the words with which findings name their places. It is right until the association
 * changes.
 */
public final class FindingPlaces {
    private static final Pattern OF_YEAR = Pattern.compile(".*\\.(\\d{4})");

    private final Association association;
    private final StatementTemplates templates;
    private final int year;
    private final Map<String, EObject> objects = new HashMap<>();
    private final Map<String, EObject> sections = new HashMap<>();
    private final Map<String, EObject> subjects = new HashMap<>();

    /** The places of the findings in the report of a year. */
    public FindingPlaces(Association association, StatementTemplates templates, int year) {
        this.association = association;
        this.templates = templates;
        this.year = year;
        var query = new AssociationQuery(association);
        query.report(year).ifPresent(this::addReport);
        for (var area : association.getGoalAreas()) {
            add(objects, area.getCode(), area);
            for (var goal : area.getGoals()) {
                add(objects, goal.getCode(), goal);
                goal.getMeasures().forEach(measure -> add(objects, measure.getCode(), measure));
            }
        }
        association.getBudgetVersions().forEach(version -> add(objects, version.getId(), version));
        association.getAppointments().forEach(seat -> add(objects, seat.getId(), seat));
        query.subjects().forEach(subject -> add(subjects, subject.getKey(), subject));
    }

    private void addReport(AnnualReport report) {
        AssociationQuery.sections(report).forEach(section -> {
            add(sections, section.getKey(), section);
            add(sections, section.getId(), section);
            section.getBlocks().forEach(block -> add(objects, block.getId(), block));
        });
        report.getExplanations().forEach(explanation -> add(objects, explanation.getId(), explanation));
    }

    private static void add(Map<String, EObject> elements, @Nullable String word, EObject element) {
        if (word != null && !word.isEmpty()) {
            elements.putIfAbsent(word, element);
        }
    }

    /**
     * The element that a location speaks of: the one it names, or else its section, the subject of its row, the plan for
     * a statement of one, and for everything else the year.
     */
    public Optional<EObject> element(Location location) {
        return find(objects, location.object())
                .or(() -> find(subjects, location.object()))
                .or(() -> find(sections, location.section()))
                .or(() -> find(subjects, location.line()))
                .or(() -> plan(location))
                .or(() ->
                        new AssociationQuery(association).year(yearOf(location)).map(EObject.class::cast));
    }

    private static Optional<EObject> find(Map<String, EObject> elements, @Nullable String word) {
        return word == null ? Optional.empty() : Optional.ofNullable(elements.get(word));
    }

    private Optional<EObject> plan(Location location) {
        var statement = location.statement();
        var isPlan = statement != null
                && templates
                        .find(statement)
                        .filter(template -> template.role() == StatementTemplate.Role.PLAN)
                        .isPresent();
        return isPlan
                ? association.getPlans().stream()
                        .filter(plan -> plan.getBaseYear() == year)
                        .map(EObject.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private int yearOf(Location location) {
        var object = location.object();
        var matcher = OF_YEAR.matcher(object == null ? "" : object);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : year;
    }
}
