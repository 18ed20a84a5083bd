// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The first page of the editor: how far the work on a year has come, and what is due. */
@NullMarked
package se.finsam.ui.editors.overview;

import org.jspecify.annotations.NullMarked;
