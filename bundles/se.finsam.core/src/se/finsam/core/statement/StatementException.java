// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

/** A statement template, a derivation rule or a figure reference is wrong; the message says where and what to do. */
public class StatementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Made with the whole message. */
    public StatementException(String message) {
        super(message);
    }

    /** Made with the whole message and what lies behind it. */
    public StatementException(String message, Throwable cause) {
        super(message, cause);
    }
}
