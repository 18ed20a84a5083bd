// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.file;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * A file could not be opened or saved. Says where in the file (line and column count from 1, absent when the trouble
 * has no place), what is wrong and what to do about it. After it nothing has been opened, or the old file still stands.
 */
public final class AssociationFileException extends IOException {
    /** What kind of trouble it is, for callers that act on it. */
    public enum Kind {
        NOT_FOUND,
        UNREADABLE,
        TOO_LARGE,
        MALFORMED,
        FORBIDDEN,
        NOT_AN_ASSOCIATION,
        NEWER_VERSION,
        UNKNOWN_VERSION,
        UNKNOWN_CONTENT,
        INVALID_VALUE,
        MISSING_VALUE,
        DUPLICATE,
        DANGLING_REFERENCE,
        NOT_SAVED
    }

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(AssociationFileException.class);

    private final String file;
    private final Kind kind;
    private final int line;
    private final int column;

    @SuppressWarnings("serial")
    private final Text problem;

    /**
     * @param file name of the file as the user knows it
     * @param line line of the trouble, 0 or less when it has none
     * @param column column of the trouble, 0 or less when it has none
     * @param problem what is wrong
     */
    public AssociationFileException(
            String file, Kind kind, int line, int column, Text problem, @Nullable Throwable cause) {
        super(text(file, kind, line, column, problem).en(), cause);
        this.file = file;
        this.kind = kind;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    public Kind kind() {
        return kind;
    }

    /** Line from 1, if the trouble has a place. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** Column from 1, if the trouble has a place that exact. */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** What is wrong. */
    public Text problem() {
        return problem;
    }

    /** What to do about it. */
    public Text remedy() {
        return TEXTS.get("remedy." + kind);
    }

    /** File, place, what is wrong and what to do, in one line. */
    public Text text() {
        return text(file, kind, line, column, problem);
    }

    private static Text text(String file, Kind kind, int line, int column, Text problem) {
        var place = column > 0 ? "place.column" : line > 0 ? "place.line" : "place.file";
        return TEXTS.get(place, file, line, column, problem, TEXTS.get("remedy." + kind));
    }
}
