// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.statement;

import se.finsam.core.text.Text;

/**
 * A statement template, a derivation rule or a figure reference is wrong; the message says where and what to do. It is in English;
 * of what is wrong in a file that a user has written, {@link #text} is in Swedish as well.
 */
public class StatementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** Made with the whole message. */
    public StatementException(String message) {
        this(Text.same(message));
    }

    /** Made with the whole message and what lies behind it. */
    public StatementException(String message, Throwable cause) {
        this(Text.same(message), cause);
    }

    /** Made with the whole message in both languages. */
    public StatementException(Text message) {
        super(message.en());
        text = message;
    }

    /** Made with the whole message in both languages and what lies behind it. */
    public StatementException(Text message, Throwable cause) {
        super(message.en(), cause);
        text = message;
    }

    /** One of a place in a file, such as own.statement.xml:7:5. */
    static StatementException at(String place, String sv, String en) {
        return new StatementException(new Text(place + ": " + sv, place + ": " + en));
    }

    /** The whole message. */
    public Text text() {
        return text;
    }
}
