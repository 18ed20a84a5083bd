// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Finds the elements of an association that locations of findings speak of. */
@NullMarked
package se.finsam.ui.editors.place;

import org.jspecify.annotations.NullMarked;
