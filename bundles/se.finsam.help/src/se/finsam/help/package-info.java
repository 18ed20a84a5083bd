// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The guides as pages of a window: what topics there are, and their text as HTML. */
@NullMarked
package se.finsam.help;

import org.jspecify.annotations.NullMarked;
