// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.util.List;

/** What came of the making of a document. */
sealed interface Outcome {
    /** The files are there. */
    record Made(List<GeneratedFile> files) implements Outcome {
        public Made {
            files = List.copyOf(files);
        }
    }

    /** Somebody stopped it; nothing was written. */
    record Stopped() implements Outcome {}

    /**
     * It could not be made; nothing was written.
     *
     * @param message what went wrong and what to do, in the language of the window
     */
    record Failed(String message) implements Outcome {}
}
