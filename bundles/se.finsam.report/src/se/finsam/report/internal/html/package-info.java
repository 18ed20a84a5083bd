// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Writes reports as web pages. */
@NullMarked
package se.finsam.report.internal.html;

import org.jspecify.annotations.NullMarked;
