// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Measures time and memory of what the workbench computes; run by {@code releng/se.finsam.jmh/run}. */
@NullMarked
package se.finsam.jmh;

import org.jspecify.annotations.NullMarked;
