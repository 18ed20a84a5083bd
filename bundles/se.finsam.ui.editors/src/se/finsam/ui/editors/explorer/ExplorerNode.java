// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/**
 * A node of the explorer.
 *
 * @param id the same as long as the element lives; unique in the tree
 * @param note what stands after the label, fainter; may be empty
 * @param past true for what has ended
 * @param element what it stands for; for a heading what new elements go into, null when that is the association
 * @param own open findings about the element itself
 */
record ExplorerNode(
        String id,
        Kind kind,
        Text label,
        Text note,
        boolean past,
        @Nullable EObject element,
        Tally own,
        List<ExplorerNode> children) {
    /** What a node stands for. */
    enum Kind {
        ASSOCIATION("association"),
        YEARS("folder"),
        YEAR("year"),
        ADOPTED_YEAR("year-adopted"),
        MEMBERS("folder"),
        MEMBER("member"),
        BOARD("folder"),
        APPOINTMENT("person"),
        INTERVENTIONS("folder"),
        INTERVENTION("intervention"),
        GOALS("folder"),
        GOAL_AREA("goal"),
        GOAL("goal"),
        MEASURE("measure"),
        TEXTS("folder"),
        SECTION("section"),
        PLANS("folder"),
        PLAN("plan"),
        SCENARIO("scenario");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** Name of the icon. */
        String icon() {
            return icon;
        }
    }

    /** Copies the children. */
    ExplorerNode {
        children = List.copyOf(children);
    }

    /** Open findings about the element and everything beneath it. */
    Tally tally() {
        return children.stream().map(ExplorerNode::tally).reduce(own, Tally::plus);
    }

    /** The node itself and all beneath it, each before its children. */
    Stream<ExplorerNode> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ExplorerNode::withDescendants));
    }

    /** What is shown when it is revealed: its element, or the first one beneath a heading. */
    Optional<EObject> target() {
        return withDescendants()
                .filter(node -> !node.isHeading())
                .flatMap(node -> Stream.ofNullable(node.element))
                .findFirst();
    }

    /** True for a node that only gathers others. */
    boolean isHeading() {
        return id.equals(kind.name());
    }

    /** The tree with only nodes that fit, what is above them and what is beneath them; nothing if none fits. */
    Optional<ExplorerNode> where(Predicate<ExplorerNode> fits) {
        if (fits.test(this)) {
            return Optional.of(this);
        }
        var kept = new ArrayList<ExplorerNode>();
        children.forEach(child -> child.where(fits).ifPresent(kept::add));
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExplorerNode(id, kind, label, note, past, element, own, kept));
    }
}
