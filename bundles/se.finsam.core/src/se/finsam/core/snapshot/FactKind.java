// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** What a fact states: an outturn (utfall), a budgeted or a planned amount. */
public enum FactKind {
    ACTUAL,
    BUDGET,
    PLAN
}
