// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The indicators of domain practice that a formula alone cannot say, and the table of all indicators. */
@NullMarked
package se.finsam.analysis.indicator;

import org.jspecify.annotations.NullMarked;
