// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/** An assumption on which a plan rests. */
public record Assumption(String name, String text, @Nullable Quantity value, PlanStatus status) {}
