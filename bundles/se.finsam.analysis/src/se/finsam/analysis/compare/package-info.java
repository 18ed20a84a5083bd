// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Comparison of years: lines by measures, what explains a change, and what is not comparable. */
@NullMarked
package se.finsam.analysis.compare;

import org.jspecify.annotations.NullMarked;
