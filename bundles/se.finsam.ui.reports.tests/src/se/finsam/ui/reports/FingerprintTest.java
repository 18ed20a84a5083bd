// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.snapshot.Unit;
import se.finsam.model.FinsamPackage;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.command.SetAttribute;

class FingerprintTest {
    @TempDir
    private Path folder;

    @Test
    void itIsTheSameForTheSameAndAnotherForAnother() throws Exception {
        var sample = new Sample(folder);
        var document = sample.document;
        var before = Fingerprint.of(document.snapshot());
        assertEquals(before, Fingerprint.of(Document.open(sample.file).snapshot()));
        document.execute(SetAttribute.create(
                document.association(), FinsamPackage.eINSTANCE.getNamed_Name(), "Samspelet i Karlstad"));
        assertNotEquals(before, Fingerprint.of(document.snapshot()));
        document.undo();
        assertEquals(before, Fingerprint.of(document.snapshot()));
    }

    @Test
    void theOrderInWhichPointsOfASeriesAreHeldDoesNotCount() {
        var points = new LinkedHashMap<Integer, BigDecimal>();
        points.put(2024, BigDecimal.TWO);
        points.put(2023, BigDecimal.ONE);
        assertEquals(series(Map.of(2023, BigDecimal.ONE, 2024, BigDecimal.TWO)), series(points));
        points.put(2024, BigDecimal.TEN);
        assertNotEquals(series(Map.of(2023, BigDecimal.ONE, 2024, BigDecimal.TWO)), series(points));
    }

    private static String series(Map<Integer, BigDecimal> points) {
        return Fingerprint.of(
                new SnapshotBuilder().dataSeries("kpi", Unit.PERCENT, points).build());
    }
}
