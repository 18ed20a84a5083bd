// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Plug-ins that a user has installed: where they are kept, what they may be, and how they come into a start. */
@NullMarked
package se.finsam.plugins;

import org.jspecify.annotations.NullMarked;
