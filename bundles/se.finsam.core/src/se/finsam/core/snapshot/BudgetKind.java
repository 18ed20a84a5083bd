// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Kind of budget decision: ursprunglig, tilläggsbeslut, reviderad. */
public enum BudgetKind {
    ORIGINAL,
    SUPPLEMENTARY,
    REVISED
}
