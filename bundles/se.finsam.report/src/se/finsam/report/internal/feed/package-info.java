// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The relations that report designs read, computed from the snapshot of an association. */
@NullMarked
package se.finsam.report.internal.feed;

import org.jspecify.annotations.NullMarked;
