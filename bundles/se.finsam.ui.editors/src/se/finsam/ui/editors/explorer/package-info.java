// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The explorer: an association as a tree, with the problems of each part counted. */
@NullMarked
package se.finsam.ui.editors.explorer;

import org.jspecify.annotations.NullMarked;
