// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report design is trusted as it is, and no longer once it or what it could run has changed. */
class TrustedDesignsTest {
    @TempDir
    private Path folder;

    private TrustedDesigns designs;
    private Path design;

    @BeforeEach
    void createDesign() throws IOException {
        designs = new TrustedDesigns(folder.resolve("user"));
        design = Files.createDirectory(folder.resolve("own")).resolve("board.rptdesign");
        Files.writeString(design, "<report/>");
    }

    @Test
    void aDesignIsTrustedOnlyAfterTheUserHasSaidSo() throws Exception {
        assertFalse(designs.trusts(design));
        designs.trust(design);
        assertTrue(new TrustedDesigns(folder.resolve("user")).trusts(design));
        designs.distrust(design);
        assertFalse(designs.trusts(design));
        assertThrows(PluginException.class, () -> designs.distrust(design));
    }

    @Test
    void aDesignThatHasChangedIsNotTrusted() throws Exception {
        designs.trust(design);
        Files.writeString(design, "<report><label/></report>");
        assertFalse(designs.trusts(design));
    }

    @Test
    void aDesignBesideWhichALibraryHasChangedOrComeIsNotTrusted() throws Exception {
        var library = folder.resolve("own").resolve("house.rptlibrary");
        Files.writeString(library, "<library/>");
        designs.trust(design);
        Files.writeString(library, "<library><label/></library>");
        assertFalse(designs.trusts(design));
        designs.trust(design);
        Files.writeString(folder.resolve("own").resolve("added.js"), "1");
        assertFalse(designs.trusts(design));
    }

    @Test
    void aCopyElsewhereIsNotTrusted() throws Exception {
        designs.trust(design);
        var copy = Files.createDirectory(folder.resolve("other")).resolve("board.rptdesign");
        Files.copy(design, copy);
        assertFalse(designs.trusts(copy));
    }

    @Test
    void onlyADesignCanBeTrusted() throws IOException {
        var other = Files.writeString(folder.resolve("own").resolve("note.txt"), "");
        assertThrows(PluginException.class, () -> designs.trust(other));
        assertThrows(
                PluginException.class, () -> designs.trust(folder.resolve("own").resolve("missing.rptdesign")));
    }
}
