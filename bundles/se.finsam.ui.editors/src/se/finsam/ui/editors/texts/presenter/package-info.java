// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** What the pages of texts show and do, without widgets. */
@NullMarked
package se.finsam.ui.editors.texts.presenter;

import org.jspecify.annotations.NullMarked;
