// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Turns what BIRT makes of a design into a report without pages. */
@NullMarked
package se.finsam.report.internal.emitter;

import org.jspecify.annotations.NullMarked;
