// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Colours, fonts and icons. */
@NullMarked
package se.finsam.ui.theme;

import org.jspecify.annotations.NullMarked;
