// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

import org.jspecify.annotations.Nullable;
import se.finsam.checks.prose.figure.ProseFigure;
import se.finsam.core.statement.FigureReference;

/**
 * A figure of a passage.
 *
 * @param reference the reference that it comes from; null when it is typed as plain text
 * @param source index of its first character in the source of the passage; that of the reference when it comes from one
 */
public record ReadFigure(
        ReadPassage passage,
        Sentence sentence,
        ProseFigure figure,
        @Nullable FigureReference reference,
        int source) {
    /** True when it is typed as plain text. */
    public boolean isPlain() {
        return reference == null;
    }
}
