// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** What the writers of all formats share. */
@NullMarked
package se.finsam.report.internal.document;

import org.jspecify.annotations.NullMarked;
