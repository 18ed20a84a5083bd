// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {
    @TempDir
    Path folder;

    @Test
    void withoutAPolicyEverythingIsAllowed() throws Exception {
        assertEquals(Policy.NONE, Policy.read(List.of(folder.resolve("missing"))));
        assertTrue(
                Policy.NONE.problem(Jars.plugin(folder, "se.kommun.a", "1", "")).isEmpty());
    }

    /** Naming certificates would be worth nothing if a jar without any were taken. */
    @Test
    void aFileCanOnlyAddDemands() throws Exception {
        var required = Files.writeString(folder.resolve("a"), "plugins.signatures=required\n");
        var two = Files.writeString(folder.resolve("b"), "plugins.trusted=AA:BB, cc\n");
        var one = Files.writeString(folder.resolve("c"), "plugins.trusted=cc,dd\n");
        var silent = Files.writeString(folder.resolve("d"), "");
        assertEquals(new Policy(true, null), Policy.read(List.of(required, silent)));
        assertEquals(new Policy(true, Set.of("aabb", "cc")), Policy.read(List.of(silent, two)));
        assertEquals(new Policy(true, Set.of("cc")), Policy.read(List.of(two, required, one)));
    }

    @Test
    void aPluginThatIsNotSignedIsRefused() throws Exception {
        var policy = new Policy(true, null);
        assertEquals(
                "It is not signed, and the policy of this computer demands signed plug-ins",
                policy.problem(Jars.plugin(folder, "se.kommun.a", "1", ""))
                        .orElseThrow()
                        .en());
    }
}
