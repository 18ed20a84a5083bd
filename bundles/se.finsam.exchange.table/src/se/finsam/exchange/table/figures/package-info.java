// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Figures from files with one figure on each line. */
@NullMarked
package se.finsam.exchange.table.figures;

import org.jspecify.annotations.NullMarked;
