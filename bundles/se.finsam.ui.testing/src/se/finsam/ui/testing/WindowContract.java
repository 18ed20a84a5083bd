// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.finsam.core.text.Language;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.Association;
import se.finsam.testing.Growth;
import se.finsam.testing.PluginProject;
import se.finsam.testing.Samples;

/** What is common to the contracts of what is seen in the window: a display, the plug-in that is tried, and what holds for all. */
abstract class WindowContract {
    private static final int LARGE = 100;

    private Display display;

    /** The id in plugin.xml of what is tried. */
    protected abstract String id();

    /** The words that it shows of the sample. */
    abstract List<String> words(Language language) throws IOException, ReflectiveOperationException;

    @BeforeEach
    final void requireDisplay() {
        display = Surroundings.display();
    }

    final Display display() {
        return display;
    }

    ContributionRegistry registry() throws IOException {
        return PluginProject.read(getClass()).registry();
    }

    /** Time after which a window seems to hang, and in which work ends that nobody waits for. */
    Duration patience() {
        return Duration.ofSeconds(3);
    }

    /** The sample with a hundred times its lines. */
    static Association large() throws IOException {
        var large = Samples.association();
        Growth.grow(large, LARGE);
        return large;
    }

    @Test
    final void itSpeaksTheLanguageOfTheWindow() throws Exception {
        var swedish = words(Language.SV);
        if (!swedish.isEmpty()) {
            assertNotEquals(swedish, words(Language.EN), "the same words in both languages");
        }
    }

    @Test
    final void itGivesBackWhatItTakesOfTheWindow() throws Exception {
        Surroundings.assertNothingLeft(display, () -> words(Language.SV));
    }
}
