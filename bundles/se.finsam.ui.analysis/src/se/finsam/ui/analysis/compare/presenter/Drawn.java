// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

/** What the chart beside a table draws. */
public enum Drawn {
    /** The line that is selected. */
    ROW,
    /** Every line that has the unit of the selected one. */
    ALL
}
