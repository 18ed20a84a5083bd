// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** State and logic of the view that compares years, without widgets. */
@NullMarked
package se.finsam.ui.analysis.compare.presenter;

import org.jspecify.annotations.NullMarked;
