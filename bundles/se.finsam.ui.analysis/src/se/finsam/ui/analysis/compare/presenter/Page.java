// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

/** What the view shows of a comparison. */
public enum Page {
    /** The lines beside each other. */
    TABLE,
    /** What explains a change. */
    BRIDGE,
    /** The key figures with their targets. */
    INDICATORS,
    /** Where the lines are heading. */
    TREND,
    /** What the figures say, in sentences. */
    WORDS
}
