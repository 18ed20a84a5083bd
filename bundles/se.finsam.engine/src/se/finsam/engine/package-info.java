// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The registry of contributions. */
@NullMarked
package se.finsam.engine;

import org.jspecify.annotations.NullMarked;
