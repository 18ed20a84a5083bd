// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The page on which the statements of the years are entered. */
@NullMarked
package se.finsam.ui.editors.statements;

import org.jspecify.annotations.NullMarked;
