// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The problem view: what the reconciliation has found, why, and what mends it. */
@NullMarked
package se.finsam.ui.editors.problems;

import org.jspecify.annotations.NullMarked;
