// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Renders report designs in all formats. */
@NullMarked
package se.finsam.report;

import org.jspecify.annotations.NullMarked;
