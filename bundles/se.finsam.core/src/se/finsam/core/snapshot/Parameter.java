// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** A named number that goals, templates and charts refer to by its code. */
public record Parameter(String code, String name, Quantity quantity) {}
