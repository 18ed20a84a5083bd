// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileInputTest {
    @Test
    void aFileIsTheSameHoweverItWasNamed() {
        assertEquals(
                new FileInput(Path.of("a.finsam")),
                new FileInput(Path.of("x", "..", "a.finsam").toAbsolutePath()));
    }

    @Test
    void aNameWithoutTheExtensionGetsIt() {
        assertEquals(Path.of("f", "a.finsam"), FileInput.named(Path.of("f", "a")));
        assertEquals(Path.of("f", "2025.v2.finsam"), FileInput.named(Path.of("f", "2025.v2")));
        assertEquals(Path.of("f", "A.FINSAM"), FileInput.named(Path.of("f", "A.FINSAM")));
    }
}
