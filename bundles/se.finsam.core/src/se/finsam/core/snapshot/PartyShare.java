// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** The share of the funding that the law lays on one kind of party. */
public record PartyShare(MemberKind kind, int numerator, int denominator) {}
