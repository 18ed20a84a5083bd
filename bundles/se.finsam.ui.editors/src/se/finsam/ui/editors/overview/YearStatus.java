// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;

/**
 * How far the work on a year has come.
 *
 * @param figures the most important ones
 * @param groups what is to be done, in the order of the work
 * @param deadlines last days, in their order
 */
record YearStatus(int year, List<KeyFigure> figures, List<Group> groups, List<Deadline> deadlines) {
    /** Copies the lists. */
    YearStatus {
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        deadlines = List.copyOf(deadlines);
    }

    /** How something stands. */
    enum State {
        DONE("ok"),
        INCOMPLETE("finding-warning"),
        MISSING("missing"),
        WRONG("finding-error"),
        /** Not done and not late. */
        AHEAD("deadline");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        /** Name of the icon. */
        String icon() {
            return icon;
        }
    }

    /**
     * A figure with the change from the year before.
     *
     * @param value with its unit
     * @param change a sentence; empty when a year is not known
     * @param explanation what it is; may be empty
     */
    record KeyFigure(String id, Text label, Text value, Text change, Text explanation) {}

    /** Things to do that belong together. */
    record Group(Text title, List<Item> items) {
        /** Copies the items. */
        Group {
            items = List.copyOf(items);
        }
    }

    /**
     * Something that the year needs.
     *
     * @param detail what is entered or what is missing
     * @param link where to do it
     */
    record Item(String id, State state, Text label, Text detail, Link link) {}

    /** Where an item is dealt with. */
    sealed interface Link {
        /** A place in the editor. */
        record Place(Location location) implements Link {}

        /** A page, where there is nothing yet that could be shown. */
        record Page(String id) implements Link {}

        /** The problem view. */
        record Problems() implements Link {}
    }

    /**
     * A last day that law gives.
     *
     * @param note how it went or how many days are left
     * @param next true for the next one that something is to be done for
     */
    record Deadline(Text label, LocalDate due, State state, Text note, boolean next) {}

    /** The item with an id, if the year has it. */
    Optional<Item> item(String id) {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst();
    }
}
