// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.Association;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Focus;
import se.finsam.model.Gender;
import se.finsam.model.Goal;
import se.finsam.model.GoalArea;
import se.finsam.model.Intervention;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;
import se.finsam.model.Person;
import se.finsam.model.Plan;
import se.finsam.model.Scenario;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddGoal;
import se.finsam.model.edit.command.AddGoalArea;
import se.finsam.model.edit.command.AddIntervention;
import se.finsam.model.edit.command.AddMember;
import se.finsam.model.edit.command.AddPerson;
import se.finsam.model.edit.command.AddScenario;
import se.finsam.model.edit.command.AddSection;
import se.finsam.model.query.AssociationQuery;
import se.finsam.model.query.ScenarioQuery;
import se.finsam.ui.form.Keys;
import se.finsam.ui.form.Labels;

/** What can be made in the explorer from a name and at most one choice. */
enum NewElement {
    MEMBER(Member.class, FinsamPackage.Literals.MEMBER__KIND),
    PERSON(Person.class, FinsamPackage.Literals.PERSON__GENDER),
    INTERVENTION(Intervention.class, FinsamPackage.Literals.INTERVENTION__FOCUS),
    GOAL_AREA(GoalArea.class, null),
    GOAL(Goal.class, null),
    SECTION(Section.class, null),
    SCENARIO(Scenario.class, null);

    private final Class<? extends EObject> type;
    private final @Nullable EAttribute choice;

    NewElement(Class<? extends EObject> type, @Nullable EAttribute choice) {
        this.type = type;
        this.choice = choice;
    }

    /** What can be made where a node is selected. */
    static List<NewElement> on(ExplorerNode.Kind kind) {
        return switch (kind) {
            case ASSOCIATION -> List.of(MEMBER, PERSON, INTERVENTION, GOAL_AREA);
            case MEMBERS, MEMBER -> List.of(MEMBER);
            case BOARD, APPOINTMENT -> List.of(PERSON);
            case INTERVENTIONS, INTERVENTION -> List.of(INTERVENTION);
            case GOALS -> List.of(GOAL_AREA);
            case GOAL_AREA -> List.of(GOAL, GOAL_AREA);
            case GOAL -> List.of(GOAL);
            case TEXTS, SECTION -> List.of(SECTION);
            case PLAN, SCENARIO -> List.of(SCENARIO);
            case YEARS, YEAR, ADOPTED_YEAR, MEASURE, PLANS -> List.of();
        };
    }

    /** The class that is made. */
    Class<? extends EObject> type() {
        return type;
    }

    /** Name of the command in a menu. */
    Text title() {
        return ExplorerTree.TEXTS.get("new." + name().toLowerCase(Locale.ROOT));
    }

    /** Label of the field for the name. */
    Text nameLabel() {
        return switch (this) {
            case PERSON -> ExplorerTree.TEXTS.get("name.person");
            case SECTION -> Labels.of(FinsamPackage.Literals.SECTION__TITLE);
            default -> Labels.of(FinsamPackage.Literals.NAMED__NAME);
        };
    }

    /** Label of the field for the choice; empty when there is none. */
    Text choiceLabel() {
        return choice == null ? Text.EMPTY : Labels.of(choice);
    }

    /** What can be chosen among; empty when there is no choice. */
    List<? extends Enumerator> choices() {
        return switch (this) {
            case MEMBER -> MemberKind.VALUES;
            case PERSON -> Gender.VALUES;
            case INTERVENTION -> Focus.VALUES;
            default -> List.of();
        };
    }

    /**
     * The command that makes the element.
     *
     * @param node what is selected
     * @param chosen one of {@link #choices()}; null when there are none
     */
    ModelCommand command(Association association, ExplorerNode node, String name, @Nullable Enumerator chosen) {
        return switch (this) {
            case MEMBER ->
                AddMember.create(
                        association,
                        subjectKey(association, name),
                        name,
                        (MemberKind) Objects.requireNonNull(chosen),
                        null);
            case INTERVENTION ->
                AddIntervention.create(
                        association, subjectKey(association, name), null, name, (Focus) Objects.requireNonNull(chosen));
            case PERSON -> {
                var last = name.lastIndexOf(' ') + 1;
                yield AddPerson.create(association, name.substring(0, last).strip(), name.substring(last), (Gender)
                        Objects.requireNonNull(chosen));
            }
            case GOAL_AREA ->
                AddGoalArea.create(
                        association,
                        key(name, key -> association.getGoalAreas().stream()
                                .anyMatch(area -> key.equals(area.getCode()))),
                        name);
            case GOAL -> AddGoal.create(area(element(node)), null, name);
            case SECTION -> section(element(node), name);
            case SCENARIO -> scenario(element(node), name);
        };
    }

    private static GoalArea area(EObject selected) {
        return selected instanceof GoalArea area ? area : (GoalArea) selected.eContainer();
    }

    /** A chapter of a report, or a section below another that is numbered if that one is. */
    private static ModelCommand section(EObject selected, String name) {
        if (selected instanceof AnnualReport report) {
            return AddSection.create(report, report.getSections().size(), null, name, false);
        }
        var parent = (Section) selected;
        return AddSection.create(parent, parent.getSections().size(), null, name, parent.isNumbered());
    }

    private static ModelCommand scenario(EObject selected, String name) {
        var base = selected instanceof Scenario scenario ? scenario : null;
        var plan = base == null ? (Plan) selected : (Plan) base.eContainer();
        var key = key(name, word -> ScenarioQuery.scenario(plan, word).isPresent());
        return AddScenario.create(plan, key, name, base, List.of());
    }

    private static EObject element(ExplorerNode node) {
        return Objects.requireNonNull(node.element());
    }

    private static String subjectKey(Association association, String name) {
        var query = new AssociationQuery(association);
        return key(name, word -> query.subject(word).isPresent());
    }

    private static String key(String name, Predicate<String> taken) {
        return Keys.of(name, "ny", taken);
    }
}
