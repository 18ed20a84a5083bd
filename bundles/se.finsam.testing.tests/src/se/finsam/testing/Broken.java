// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** What a contract says of a contribution that breaks it. */
final class Broken {
    private Broken() {}

    /** Fails unless the test of the contract fails, and says this. */
    static void by(Executable test, String word) {
        var failure = assertThrows(Throwable.class, test);
        assertTrue(failure.toString().contains(word), failure::toString);
    }
}
