// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks.prose.link;

/**
 * A figure of the model that a figure in prose may stand for.
 *
 * @param confidence how sure, in per cent
 * @param reference the reference that would print what the text says, braces included
 */
public record Proposal(Candidate candidate, int confidence, String reference) {}
