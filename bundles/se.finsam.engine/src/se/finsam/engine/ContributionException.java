// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;

/** A contribution is faulty: it cannot be loaded, throws, does not end or gives nonsense. Nothing has been changed. */
public final class ContributionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    ContributionException(Text text, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** What went wrong, naming the contribution and its bundle; a sentence with the full stop. */
    public Text text() {
        return text;
    }
}
