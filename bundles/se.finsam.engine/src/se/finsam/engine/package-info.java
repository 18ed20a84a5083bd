// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The registry of contributions, and what runs them with a faulty one isolated. */
@NullMarked
package se.finsam.engine;

import org.jspecify.annotations.NullMarked;
