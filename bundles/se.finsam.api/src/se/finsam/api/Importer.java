// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

/**
 * Reads figures from a file, contributed to {@link ExtensionPoints#IMPORTERS}.
 *
 * <p>An importer is pure: it says which facts the file holds and what is wrong with the file, and changes nothing. The
 * workbench shows what would change, and applies it as one undo step when the user agrees. An importer may run on any thread
 * and at the same time as others, within a time limit. It needs a public constructor without arguments.
 *
 * @param <P> conventions of the file that a user may set, see {@link Parameter}
 */
public interface Importer<P extends Record> {
    /** The parameters that hold when nobody sets others. */
    P defaults();

    /**
     * Reads a file. What is wrong with the file is told by remarks with their lines, not by exceptions; an exception means a
     * fault of the importer.
     *
     * @param progress asked in long loops whether anybody still waits
     * @return the facts in the order of the file, and the remarks; with a remark that is an error nothing is imported
     */
    ImportResult read(ImportInput input, P parameters, Progress progress);

    /** Parameters of an importer that has none. */
    record None() {
        /** The only instance that is ever needed. */
        public static final None NONE = new None();
    }
}
