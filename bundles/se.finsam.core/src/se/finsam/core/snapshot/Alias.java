// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/** A name under which a subject or a person has appeared, and in which years when that is known. */
public record Alias(
        String name, @Nullable Integer fromYear, @Nullable Integer toYear) {}
