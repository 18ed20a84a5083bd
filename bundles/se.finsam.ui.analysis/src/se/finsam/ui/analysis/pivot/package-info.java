// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The view that adds up what is entered by what it is about. */
@NullMarked
package se.finsam.ui.analysis.pivot;

import org.jspecify.annotations.NullMarked;
