// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.util.Objects;

/** What a benchmark must be true of before it is measured. */
final class Answer {
    private Answer() {}

    /**
     * Holds an answer against the known one.
     *
     * @throws IllegalStateException if they differ
     */
    static void require(String what, Object known, Object given) {
        if (!Objects.equals(known, given)) {
            throw new IllegalStateException("%s should be %s and is %s".formatted(what, known, given));
        }
    }
}
