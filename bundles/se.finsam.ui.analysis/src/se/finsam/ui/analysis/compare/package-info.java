// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The view that compares years. */
@NullMarked
package se.finsam.ui.analysis.compare;

import org.jspecify.annotations.NullMarked;
