// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** A report as its meaning alone: what all file formats but PDF are written from. */
@NullMarked
package se.finsam.report.document;

import org.jspecify.annotations.NullMarked;
