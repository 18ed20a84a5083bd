// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** How far the work on a fiscal year has come. */
public enum YearStatus {
    PLANNED,
    OPEN,
    CLOSED,
    ADOPTED
}
