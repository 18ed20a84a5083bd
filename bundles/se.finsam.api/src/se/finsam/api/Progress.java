// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.concurrent.CancellationException;

/** How a long computation learns that nobody waits for it any more. */
@FunctionalInterface
public interface Progress {
    /** For a computation that nobody stops. */
    Progress ENDLESS = () -> false;

    /** True when the result is not wanted any more. */
    boolean isCancelled();

    /**
     * To be called in loops.
     *
     * @throws CancellationException when the result is not wanted any more
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
