// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Runs BIRT: start of the engine, one rendering, files. */
@NullMarked
package se.finsam.report.internal.engine;

import org.jspecify.annotations.NullMarked;
