// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Checks of goals, ratios, budget and plan. */
@NullMarked
package se.finsam.checks.goals;

import org.jspecify.annotations.NullMarked;
