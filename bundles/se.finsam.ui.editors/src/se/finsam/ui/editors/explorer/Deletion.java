// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.Objects;
import se.finsam.model.Member;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.RemoveMember;
import se.finsam.model.edit.command.RemoveSection;

/** Removal of what a node stands for. */
final class Deletion {
    private Deletion() {}

    /** False for headings, and for years, which hold the accounts. */
    static boolean isPossible(ExplorerNode.Kind kind) {
        return switch (kind) {
            case MEMBER, APPOINTMENT, INTERVENTION, GOAL_AREA, GOAL, MEASURE, SECTION, PLAN, SCENARIO -> true;
            case ASSOCIATION, YEARS, YEAR, ADOPTED_YEAR, MEMBERS, BOARD, INTERVENTIONS, GOALS, TEXTS, PLANS -> false;
        };
    }

    /** The command that removes the element of a node. */
    static ModelCommand of(ExplorerNode node) {
        return switch (Objects.requireNonNull(node.element())) {
            case Member member -> RemoveMember.create(member);
            case Section section -> RemoveSection.create(section);
            case org.eclipse.emf.ecore.EObject element -> RemoveElement.create(element);
        };
    }
}
