// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Writes reports as Office Open XML text documents. */
@NullMarked
package se.finsam.report.internal.docx;

import org.jspecify.annotations.NullMarked;
