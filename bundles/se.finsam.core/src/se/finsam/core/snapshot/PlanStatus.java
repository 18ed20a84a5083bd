// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Standing of a planned amount: planerad, beslutad, reserverad. */
public enum PlanStatus {
    PLANNED,
    DECIDED,
    RESERVED
}
