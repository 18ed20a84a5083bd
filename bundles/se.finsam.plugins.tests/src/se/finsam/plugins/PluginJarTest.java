// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.core.text.Text;

class PluginJarTest {
    @TempDir
    Path folder;

    @Test
    void aJarSaysWhatItIsInBothLanguagesWithoutBeingRun() throws Exception {
        var jar = PluginJar.read(Jars.write(
                folder.resolve("a.jar"),
                "se.kommun.a",
                "1.2.3",
                "Bundle-Name: %name\nBundle-Vendor: Kommunen\nBundle-Localization: plugin\n",
                Map.of(
                        "plugin.properties", "name=Rules\n",
                        "plugin_sv.properties", "name=Regler för oss\n",
                        "plugin.xml", """
                                <plugin>
                                  <extension point="se.finsam.api.checks"><check id="one"/><check id="two"><deep id="no"/></check></extension>
                                  <extension-point id="own" name="own"/>
                                  <extension point="org.eclipse.ui.startup"><startup class="x"/></extension>
                                </plugin>
                                """)));
        assertEquals("se.kommun.a 1.2.3", jar.toString());
        assertEquals(new Text("Regler för oss", "Rules"), jar.name());
        assertEquals("Kommunen", jar.provider());
        assertEquals(
                "[se.finsam.api.checks:one, se.finsam.api.checks:two, org.eclipse.ui.startup:startup]",
                jar.contributions().toString());
        assertEquals(List.of(), jar.signers());
        assertTrue(jar.isSingleton());
    }

    @Test
    void whatIsNoPluginIsNamedWithTheReason() throws Exception {
        refused("is no jar", Files.writeString(folder.resolve("text.jar"), "no zip"));
        var empty = folder.resolve("empty.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(empty))) {
            out.finish();
        }
        refused("has no Bundle-SymbolicName", empty);
        refused("manifest cannot be read", Jars.write(folder.resolve("v.jar"), "se.kommun.v", "one.two", "", Map.of()));
        refused(
                "plugin.xml cannot be read",
                Jars.write(folder.resolve("x.jar"), "se.kommun.x", "1", "", Map.of("plugin.xml", "<plugin>")));
    }

    private static void refused(String reason, Path jar) {
        var refusal = assertThrows(PluginException.class, () -> PluginJar.read(jar));
        assertTrue(refusal.text().en().startsWith(jar.getFileName() + ": "), refusal.text()::en);
        assertTrue(refusal.text().en().contains(reason), refusal.text()::en);
    }

    /** A document type would let a plug-in read files while it is only looked at. */
    @Test
    void noEntityOfAPluginXmlIsFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var xml =
                "<!DOCTYPE plugin [<!ENTITY e SYSTEM \"%s\">]><plugin><extension point=\"p\"><c id=\"x\">&e;</c></extension></plugin>"
                        .formatted(secret.toUri());
        refused(
                "plugin.xml cannot be read",
                Jars.write(folder.resolve("e.jar"), "se.kommun.e", "1", "", Map.of("plugin.xml", xml)));
    }
}
