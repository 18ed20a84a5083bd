// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Charts: one layout behind the window, SVG and PNG. */
@NullMarked
package se.finsam.ui.chart;

import org.jspecify.annotations.NullMarked;
