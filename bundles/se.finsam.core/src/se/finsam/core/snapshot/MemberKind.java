// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Kind of party of an association. */
public enum MemberKind {
    STATE,
    REGION,
    MUNICIPALITY
}
