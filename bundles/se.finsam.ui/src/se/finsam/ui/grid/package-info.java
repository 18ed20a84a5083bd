// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Tables of figures in a grid. */
@NullMarked
package se.finsam.ui.grid;

import org.jspecify.annotations.NullMarked;
