// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

/** A design asked the data feed for something it does not have; the message says what, and what there is instead. */
public final class ReportDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReportDataException(String message) {
        super(message);
    }

    public ReportDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
