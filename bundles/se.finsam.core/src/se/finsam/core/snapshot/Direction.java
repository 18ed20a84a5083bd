// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** How a target is to be read: minst, högst, lika med. */
public enum Direction {
    AT_LEAST,
    AT_MOST,
    EQUAL
}
