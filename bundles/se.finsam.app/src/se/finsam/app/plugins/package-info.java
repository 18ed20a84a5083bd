// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The plug-ins of the user in the window: loaded at the start, shown, installed and removed. */
@NullMarked
package se.finsam.app.plugins;

import org.jspecify.annotations.NullMarked;
