// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an association, or a part of it, in the format of somebody else, contributed to {@link ExtensionPoints#EXPORTERS}.
 *
 * <p>An exporter is pure: what it writes depends on its input and its parameters alone, and the same input gives the same
 * bytes. It may run on any thread and at the same time as others, within a time limit. What it writes is kept in memory until it
 * has ended, so that a file is written as a whole or not at all. It needs a public constructor without arguments.
 *
 * @param <P> what a user may set, see {@link Parameter}
 */
public interface Exporter<P extends Record> {
    /** The parameters that hold when nobody sets others. */
    P defaults();

    /**
     * Writes the export.
     *
     * @param out need not be closed; holds at most 256 MiB
     * @param progress asked in long loops whether anybody still waits
     * @throws ExportException if there is nothing to write or a parameter asks for what there is not, with the reason in words
     * @throws IOException if {@code out} does
     */
    void write(ExportInput input, P parameters, OutputStream out, Progress progress) throws IOException;

    /** Parameters of an exporter that has none. */
    record None() {
        /** The only instance that is ever needed. */
        public static final None NONE = new None();
    }
}
