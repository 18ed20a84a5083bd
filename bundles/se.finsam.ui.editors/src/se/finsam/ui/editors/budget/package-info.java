// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The page Budget & plan: budget decisions and plans with what they rest on, and their amounts line by line. */
@NullMarked
package se.finsam.ui.editors.budget;

import org.jspecify.annotations.NullMarked;
