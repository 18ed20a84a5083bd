// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Where a figure comes from: typed by hand, imported from a file, taken from an adopted report, or derived. */
public enum Origin {
    TYPED,
    IMPORTED,
    PRINTED,
    DERIVED
}
