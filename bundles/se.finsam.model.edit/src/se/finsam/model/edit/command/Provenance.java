// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Fact;
import se.finsam.model.Origin;

/**
 * Where figures that are set come from.
 *
 * @param source document, table or file and line; null when there is nothing to say
 */
public record Provenance(Origin origin, @Nullable String source) {
    /** Typed by hand. */
    public static final Provenance TYPED = new Provenance(Origin.TYPED, null);

    void put(Fact fact) {
        fact.setOrigin(origin);
        fact.setSource(source);
    }
}
