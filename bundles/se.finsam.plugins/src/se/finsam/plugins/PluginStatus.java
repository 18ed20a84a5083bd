// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;

/**
 * A plug-in that is installed and how it fares.
 *
 * @param jar what is known of it; null when its file cannot be read
 * @param source what it was installed from
 * @param removable false for one in the dropins of the product, which goes when its file does
 * @param why it is not loaded; empty when it is
 */
public record PluginStatus(
        String id, String version, @Nullable PluginJar jar, String source, boolean removable, State state, Text why) {
    private static final Texts TEXTS = Texts.of(PluginStatus.class);

    /** How a plug-in fares. */
    public enum State {
        LOADED,
        /** It will be loaded at the next start. */
        WAITING,
        /** Left out until it is enabled. */
        DISABLED,
        /** Made for the window, which this product does not have. */
        WINDOW,
        /** Left out because the start is a safe one. */
        SAFE,
        /** It ought to be loaded but cannot. */
        FAILED;

        /** What users call the state. */
        public Text text() {
            return TEXTS.get("state." + name());
        }
    }

    /** What it contributes; nothing when its file cannot be read. */
    public List<Contributed> contributions() {
        return jar == null ? List.of() : jar.contributions();
    }

    /** Who says to have made it; empty when nobody does. */
    public String provider() {
        return jar == null ? "" : jar.provider();
    }

    /** The problem in one line that names the plug-in. */
    public Text problem() {
        return TEXTS.get("problem", id, why);
    }

    PluginStatus with(State other, Text reason) {
        return new PluginStatus(id, version, jar, source, removable, other, reason);
    }
}
