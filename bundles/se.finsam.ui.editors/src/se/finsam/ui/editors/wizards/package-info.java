// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Wizards that make an association, a year or an intervention. */
@NullMarked
package se.finsam.ui.editors.wizards;

import org.jspecify.annotations.NullMarked;
