// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every plug-in; extend it once. */
public abstract class PluginContract {
    private static final Pattern TEXT = Pattern.compile("=\"%([^\"]+)\"");

    private PluginProject plugin;

    @BeforeEach
    final void readPlugin() throws Exception {
        plugin = PluginProject.read(getClass());
    }

    @Test
    final void nothingThatIsContributedIsBroken() {
        assertEquals(List.of(), plugin.registry().problems());
    }

    @Test
    final void everyTextIsInBothLanguages() throws Exception {
        var english = plugin.words("plugin.properties");
        var swedish = plugin.words("plugin_sv.properties");
        assertEquals(english.keySet(), swedish.keySet());
        var used = TEXT.matcher(plugin.text("plugin.xml"));
        while (used.find()) {
            assertFalse(english.getOrDefault(used.group(1), "").isBlank(), "English text of " + used.group(1));
            assertFalse(swedish.getOrDefault(used.group(1), "").isBlank(), "Swedish text of " + used.group(1));
        }
    }
}
