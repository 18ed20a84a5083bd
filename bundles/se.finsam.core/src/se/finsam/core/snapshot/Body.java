// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Body that a person is appointed to. */
public enum Body {
    BOARD,
    PREPARATORY_GROUP,
    OFFICE,
    AUDIT,
    STEERING_GROUP
}
