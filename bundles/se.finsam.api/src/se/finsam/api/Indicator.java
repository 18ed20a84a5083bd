// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.List;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Text;

/**
 * A key figure (nyckeltal) computed by a class, contributed to {@link ExtensionPoints#INDICATORS}. One that a formula over
 * line items gives is contributed as that formula and needs no class.
 *
 * <p>An indicator is pure: its value depends on its input, part and year alone, and it may be asked by several threads. It
 * needs a public constructor without arguments.
 */
public interface Indicator {
    /**
     * What the indicator is given for, in the order of its rows.
     *
     * @return the whole association alone unless an indicator is given per intervention, party or the like
     */
    default List<Part> parts(Snapshot snapshot) {
        return List.of(Part.WHOLE);
    }

    /** The value for a part in a year; unknown, with the reason, when something that it needs is missing. */
    IndicatorValue value(IndicatorInput input, Part part, int year);

    /**
     * What a value is given for.
     *
     * @param key word that tells the parts of one indicator apart, such as the key of an intervention; empty for the whole
     * @param label what is added to the name of the indicator; empty for the whole
     */
    record Part(String key, Text label) {
        /** The association as a whole. */
        public static final Part WHOLE = new Part("", Text.EMPTY);
    }
}
