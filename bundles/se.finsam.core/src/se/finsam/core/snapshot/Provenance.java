// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/**
 * The source of a figure.
 *
 * @param source document, table or file and line, or the formula of a derived figure; may be empty
 */
public record Provenance(Origin origin, String source) {}
