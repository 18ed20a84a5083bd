// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import se.finsam.api.Contributor;
import se.finsam.core.text.Text;

/**
 * A contribution that cannot be used; the others are not affected.
 *
 * @param point id of the extension point
 * @param id id of the contribution; empty when it has none
 * @param problem what is wrong and what to do; of a file in a folder in both languages, of a plug-in in English, as its author reads it
 */
public record BrokenContribution(String point, String id, Contributor contributor, Text problem) {
    /** All of it, as a line of a list. */
    public Text text() {
        return new Text(line(problem.sv()), line(problem.en()));
    }

    private String line(String what) {
        return "%s: %s%s".formatted(contributor, id.isEmpty() ? "" : id + ": ", what);
    }

    @Override
    public String toString() {
        return text().en();
    }
}
