// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Views of analysts about the association that is open, as contributions. */
@NullMarked
package se.finsam.ui.view;

import org.jspecify.annotations.NullMarked;
