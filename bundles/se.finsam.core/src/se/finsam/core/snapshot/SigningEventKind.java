// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Step of an e-signing. */
public enum SigningEventKind {
    CREATED,
    SENT,
    VIEWED,
    SIGNED,
    COMPLETED
}
