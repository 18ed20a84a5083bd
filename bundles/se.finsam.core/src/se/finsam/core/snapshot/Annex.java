// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/** Bilaga; {@code intervention} is the key of the intervention it reports on, if any. */
public record Annex(int number, String name, @Nullable String intervention) {}
