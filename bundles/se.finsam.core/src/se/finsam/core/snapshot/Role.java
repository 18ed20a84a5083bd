// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Role within a body. */
public enum Role {
    MEMBER,
    CHAIR,
    VICE_CHAIR,
    SUBSTITUTE,
    DIRECTOR,
    AUTHORISED_AUDITOR,
    ELECTED_AUDITOR
}
