// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Insatsens inriktning: individinriktad or strukturövergripande. */
public enum Focus {
    INDIVIDUAL,
    STRUCTURAL
}
