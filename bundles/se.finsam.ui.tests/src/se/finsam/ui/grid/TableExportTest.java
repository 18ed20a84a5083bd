// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TableExportTest {
    @Test
    void aNameWithoutSuffixGetsThatOfTheChosenKind() {
        assertEquals(Path.of("f.d", "drift.csv"), TableExport.named("f.d/drift", true));
        assertEquals(Path.of("f.d", "drift.xlsx"), TableExport.named("f.d/drift", false));
        assertEquals(Path.of("drift.CSV"), TableExport.named("drift.CSV", false));
    }
}
