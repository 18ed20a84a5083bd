// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The page of goals: goal areas, goals and their measures with target, outcome and verdict. */
@NullMarked
package se.finsam.ui.editors.goals;

import org.jspecify.annotations.NullMarked;
