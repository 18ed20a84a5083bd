// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Checks of the printed statements: sums, ties, conventions, comparability. */
@NullMarked
package se.finsam.checks.figures;

import org.jspecify.annotations.NullMarked;
