// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.util.List;
import java.util.stream.Collectors;
import se.finsam.core.text.Text;

/** Plug-ins cannot be installed or changed; the text says which, why and what to do. */
public final class PluginException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    PluginException(Text text) {
        super(text.en());
        this.text = text;
    }

    PluginException(List<Text> texts) {
        this(new Text(
                texts.stream().map(Text::sv).collect(Collectors.joining("\n")),
                texts.stream().map(Text::en).collect(Collectors.joining("\n"))));
    }

    /** What to tell the user; a line for each reason. */
    public Text text() {
        return text;
    }
}
