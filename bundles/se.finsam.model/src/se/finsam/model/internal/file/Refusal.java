// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.internal.file;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.file.AssociationFileException.Kind;
import se.finsam.model.text.Texts;

/**
 * Stops a load or a save at the first trouble, until the file's name is known and it becomes an exception for callers.
 */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(AssociationFileException.class);

    private final Kind kind;
    private final int line;
    private final int column;

    @SuppressWarnings("serial")
    private final Text problem;

    Refusal(Kind kind, int line, int column, Text problem, @Nullable Throwable cause) {
        super(problem.en(), cause);
        this.kind = kind;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    static Refusal at(int line, int column, Kind kind, String key, Object... arguments) {
        return new Refusal(kind, line, column, TEXTS.get(key, arguments), null);
    }

    static Refusal of(Kind kind, String key, Object... arguments) {
        return at(0, 0, kind, key, arguments);
    }

    Refusal causedBy(Throwable cause) {
        return new Refusal(kind, line, column, problem, cause);
    }

    /** The same without the column, for content whose columns are not those of the file any more. */
    Refusal withoutColumn() {
        return new Refusal(kind, line, 0, problem, getCause());
    }

    AssociationFileException in(String file) {
        return new AssociationFileException(file, kind, line, column, problem, getCause());
    }
}
