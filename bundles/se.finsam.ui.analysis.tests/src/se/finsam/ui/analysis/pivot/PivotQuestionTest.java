// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.pivot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.finsam.analysis.pivot.Dimension;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.FigureFormat;
import se.finsam.core.text.Language;
import se.finsam.model.edit.Document;
import se.finsam.model.file.AssociationFile;

class PivotQuestionTest {
    private static Snapshot sample() throws IOException {
        return Document.of(new AssociationFile().load(Path.of("..", "se.finsam.sample", "samspelet.finsam")))
                .snapshot();
    }

    @Test
    void outturnStandsByLineAndYear() throws IOException {
        var table = PivotQuestion.FIRST.of(sample());
        var cell = table.cell("financialIncome", "2025").orElseThrow();
        assertEquals("151", cell.text(FigureFormat.of(Language.SV)));
    }

    @Test
    void withoutColumnsThereIsOneOfEverything() throws IOException {
        var table = PivotQuestion.FIRST
                .withKind(FactKind.BUDGET)
                .withRows(Dimension.MEMBER)
                .withColumns(null)
                .of(sample());
        assertEquals(1, table.columns().size());
        assertEquals("Totalt", table.columns().getFirst().header().sv());
    }

    @Test
    void noDimensionStandsTwice() {
        var byYear = PivotQuestion.FIRST.withRows(Dimension.YEAR);
        assertNull(byYear.columns());
        assertNull(PivotQuestion.FIRST.withWithin(Dimension.LINE).within());
        var within = PivotQuestion.FIRST.withWithin(Dimension.YEAR);
        assertNull(within.columns());
        assertNull(within.withColumns(Dimension.YEAR).within());
        assertEquals(
                Dimension.YEAR, PivotQuestion.FIRST.withColumns(Dimension.LINE).columns());
    }
}
