// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.stream.Stream;
import se.finsam.core.finding.Finding;

/**
 * A rule that a report is held against, contributed to {@link ExtensionPoints#CHECKS}.
 *
 * <p>A check is pure: what it finds depends on its input and its parameters alone, it changes nothing, and it may run
 * at the same time as others. It needs a public constructor without arguments.
 *
 * @param <P> thresholds, populations and conventions that a user may set
 */
public interface Check<P extends Record> {
    /** The parameters that hold when nobody sets others. */
    P defaults();

    /**
     * Looks for what is wrong.
     *
     * @param progress asked in long loops whether anybody still waits
     * @return the findings, in the order of the report
     */
    Stream<Finding> run(CheckInput input, P parameters, Progress progress);

    /** Parameters of a check that has none. */
    record None() {
        /** The only instance that is ever needed. */
        public static final None NONE = new None();
    }
}
