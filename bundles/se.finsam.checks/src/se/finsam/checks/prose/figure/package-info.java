// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Recognises the figures in Swedish prose: their values, units and what they are said to be. */
@NullMarked
package se.finsam.checks.prose.figure;

import org.jspecify.annotations.NullMarked;
