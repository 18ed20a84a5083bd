// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The page of the association itself: its name, charter and members, the shares and the numbers that checks go by. */
@NullMarked
package se.finsam.ui.editors.association;

import org.jspecify.annotations.NullMarked;
