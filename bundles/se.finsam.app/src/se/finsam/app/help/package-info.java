// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The guides, in a view of the window. */
@NullMarked
package se.finsam.app.help;

import org.jspecify.annotations.NullMarked;
