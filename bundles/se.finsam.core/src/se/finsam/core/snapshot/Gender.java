// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Gender as recorded data, never guessed from a name. */
public enum Gender {
    UNKNOWN,
    FEMALE,
    MALE,
    NON_BINARY
}
