// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Writes the tables of reports as Office Open XML workbooks. */
@NullMarked
package se.finsam.report.internal.xlsx;

import org.jspecify.annotations.NullMarked;
