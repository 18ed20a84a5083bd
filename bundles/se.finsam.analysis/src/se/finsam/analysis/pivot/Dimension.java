// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.pivot;

import se.finsam.core.text.Text;

/** What facts can be told apart by. */
public enum Dimension {
    /** The association, by its id. */
    ASSOCIATION(new Text("Förbund", "Association")),
    /** The line item that the fact is entered on, by its code; a filter takes in the items below. */
    LINE(new Text("Post", "Line item")),
    /** What the fact is about, by its key: member, cost unit or intervention; empty for the association itself. */
    OBJECT(new Text("Objekt", "Object")),
    /** The member that pays, or that owns the intervention, by its key; empty for none. */
    MEMBER(new Text("Part", "Party")),
    /** The year. */
    YEAR(new Text("År", "Year")),
    /** Outturn, budget or plan, by the name of the constant. */
    KIND(new Text("Slag", "Kind"));

    private final Text label;

    Dimension(Text label) {
        this.label = label;
    }

    /** Name of the dimension. */
    public Text label() {
        return label;
    }
}
