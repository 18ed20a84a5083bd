// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Checks of what a report must hold: parts, order of dates, names, headings, typography. */
@NullMarked
package se.finsam.checks.report;

import org.jspecify.annotations.NullMarked;
