// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.goals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.finsam.core.snapshot.FactKind;
import se.finsam.model.FiscalYear;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Measure;
import se.finsam.model.Outcome;
import se.finsam.model.YearStatus;
import se.finsam.ui.session.Session;

/** The years for which goals are followed up. */
final class GoalYears {
    private GoalYears() {}

    /** Years that are more than planned and those with an outcome, the newest first. */
    static List<Integer> of(Session session) {
        var years = new TreeSet<Integer>();
        session.association().getYears().stream()
                .filter(year -> year.getStatus() != YearStatus.PLANNED)
                .map(FiscalYear::getYear)
                .forEach(years::add);
        measures(session)
                .flatMap(measure -> measure.getOutcomes().stream())
                .map(Outcome::getYear)
                .forEach(years::add);
        return List.copyOf(years.descendingSet());
    }

    /** The year that a user most likely works on: the newest with outturn, or else the newest. */
    static int first(Session session) {
        var years = of(session);
        return session.reportYear().filter(years::contains).orElse(years.isEmpty() ? 0 : years.getFirst());
    }

    /** Years in which a formula may give something. */
    static List<Integer> withAccounts(Session session) {
        return List.copyOf(session.snapshot().yearsWith(FactKind.ACTUAL).descendingSet());
    }

    static Stream<Measure> measures(Session session) {
        return session.association().getGoalAreas().stream()
                .map(GoalArea::getGoals)
                .flatMap(List::stream)
                .map(Goal::getMeasures)
                .flatMap(List::stream);
    }

    /** Goal areas and goals, under which something can lie. */
    static Stream<EObject> parts(Session session) {
        return session.association().getGoalAreas().stream()
                .flatMap(area -> Stream.concat(Stream.of(area), area.getGoals().stream()));
    }
}
