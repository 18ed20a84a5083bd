// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The view in which every contributed analysis is chosen, run and looked at. */
@NullMarked
package se.finsam.ui.analysis.analyses;

import org.jspecify.annotations.NullMarked;
