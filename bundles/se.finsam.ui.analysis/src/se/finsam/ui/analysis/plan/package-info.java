// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The view Planera: the plan and its scenarios side by side, their assumptions, and answers to what-if questions. */
@NullMarked
package se.finsam.ui.analysis.plan;

import org.jspecify.annotations.NullMarked;
