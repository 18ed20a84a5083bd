// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** What an in-house plug-in contributes to. */
@NullMarked
package se.finsam.api;

import org.jspecify.annotations.NullMarked;
