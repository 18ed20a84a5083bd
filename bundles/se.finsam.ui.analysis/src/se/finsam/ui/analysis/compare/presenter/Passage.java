// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.util.List;
import se.finsam.core.text.Text;

/** Sentences under a heading. */
public record Passage(Text heading, List<Text> sentences) {
    /** Copies the sentences. */
    public Passage {
        sentences = List.copyOf(sentences);
    }
}
