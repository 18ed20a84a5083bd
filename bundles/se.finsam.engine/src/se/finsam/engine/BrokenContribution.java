// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import se.finsam.api.Contributor;

/**
 * A contribution that cannot be used; the others are not affected.
 *
 * @param point id of the extension point
 * @param id id of the contribution; empty when it has none
 * @param problem what is wrong and what to do
 */
public record BrokenContribution(String point, String id, Contributor contributor, String problem) {
    @Override
    public String toString() {
        return "%s: %s%s".formatted(contributor, id.isEmpty() ? "" : id + ": ", problem);
    }
}
