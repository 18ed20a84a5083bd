// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A report could not be made; nothing of it has been written. The message tells a user what, where and what to do. */
public final class ReportException extends Exception {
    /** What went wrong, so that a caller can act on it. */
    public enum Reason {
        /** The design is missing, unreadable or not a valid design. */
        DESIGN,
        /** A design from outside uses something that only a trusted design may. */
        UNSAFE_DESIGN,
        /** A file could not be written. */
        OUTPUT,
        /** The run of the design failed, such as by a wrong query or script. */
        RENDERING
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient @Nullable Path path;

    public ReportException(Reason reason, @Nullable Path path, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.path = path;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The file it is about, the design or an output file; null when there is none. */
    public @Nullable Path path() {
        return path;
    }
}
