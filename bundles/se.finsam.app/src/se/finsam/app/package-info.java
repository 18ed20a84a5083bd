// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The application: its window, perspectives, menus and welcome. */
@NullMarked
package se.finsam.app;

import org.jspecify.annotations.NullMarked;
