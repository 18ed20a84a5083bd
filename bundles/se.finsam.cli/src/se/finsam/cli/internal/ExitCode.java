// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

/** Exit codes of the process. */
final class ExitCode {
    static final int OK = 0;
    /** Findings, or a document that could not be written while others could. */
    static final int PARTIAL = 1;

    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int INTERNAL = 4;

    private ExitCode() {}
}
