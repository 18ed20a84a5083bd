// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** What the author of a plug-in, and the tests of ours, try parts of the window with. */
@NullMarked
package se.finsam.ui.testing;

import org.jspecify.annotations.NullMarked;
