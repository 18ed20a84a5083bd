// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.util.Map;

/** Parameters that a user has set, by id of the contribution. */
record Settings(Map<String, Record> byId) {
    Settings {
        byId = Map.copyOf(byId);
    }

    /**
     * The parameters set for a contribution, or its own defaults.
     *
     * @throws ClassCastException if those set are of another kind
     */
    <P extends Record> P of(String id, P defaults) {
        var given = byId.get(id);
        @SuppressWarnings("unchecked")
        var used = given == null ? defaults : (P) defaults.getClass().cast(given);
        return used;
    }
}
