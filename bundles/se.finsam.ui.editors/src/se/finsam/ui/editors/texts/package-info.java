// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The pages of the texts of a report, and of its explanations and annexes. */
@NullMarked
package se.finsam.ui.editors.texts;

import org.jspecify.annotations.NullMarked;
