// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** What a series of years says about its direction, and how little few years say. */
@NullMarked
package se.finsam.analysis.trend;

import org.jspecify.annotations.NullMarked;
