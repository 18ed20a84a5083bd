// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The page of those who are appointed: board, auditors, office. */
@NullMarked
package se.finsam.ui.editors.board;

import org.jspecify.annotations.NullMarked;
