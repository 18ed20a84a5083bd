// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Associations that are open in the window, without a widget: documents, findings in the background, the journal of unsaved work. */
@NullMarked
package se.finsam.ui.session;

import org.jspecify.annotations.NullMarked;
