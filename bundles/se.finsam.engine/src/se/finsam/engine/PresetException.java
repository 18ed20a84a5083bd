// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** The file of the presets cannot be read or written. It is as it was. */
public final class PresetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    PresetException(Text text, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** What is wrong, and what to do; a sentence with the full stop. */
    public Text text() {
        return text;
    }
}
