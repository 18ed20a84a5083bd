// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Formulas in words. */
@NullMarked
package se.finsam.ui.words;

import org.jspecify.annotations.NullMarked;
