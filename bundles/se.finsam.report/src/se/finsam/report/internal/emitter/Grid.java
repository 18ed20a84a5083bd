// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.emitter;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.jspecify.annotations.Nullable;
import se.finsam.report.document.Alignment;
import se.finsam.report.document.Node;

/** Rows and cells of a table or grid while its content arrives. */
final class Grid {
    /** A cell, its blocks, and what they say about its text. */
    static final class Cell {
        final @Nullable ICellContent content;
        final List<Node> nodes = new ArrayList<>();

        @Nullable
        Alignment alignment;

        String style = "";

        Cell(@Nullable ICellContent content) {
            this.content = content;
        }
    }

    /** A row and its cells; {@code header} tells whether it stands in the table's header. */
    record Row(IRowContent content, boolean header, List<Cell> cells) {}

    /** What becomes of a table or grid. */
    enum Use {
        /** A table of data. */
        TABLE,
        CONTENTS,
        /** Blocks side by side. */
        SIDE_BY_SIDE,
        COVER,
        /** Nothing: its blocks follow each other. */
        FLAT
    }

    final Use use;
    final List<Row> rows = new ArrayList<>();
    boolean inHeader;

    Grid(Use use) {
        this.use = use;
    }
}
