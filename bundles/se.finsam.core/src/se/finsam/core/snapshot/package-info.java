// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The immutable picture of one association on which every analysis, check and report runs. */
@NullMarked
package se.finsam.core.snapshot;

import org.jspecify.annotations.NullMarked;
