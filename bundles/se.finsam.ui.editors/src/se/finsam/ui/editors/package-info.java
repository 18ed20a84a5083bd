// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The editor of an association, and the views that stand around it. */
@NullMarked
package se.finsam.ui.editors;

import org.jspecify.annotations.NullMarked;
