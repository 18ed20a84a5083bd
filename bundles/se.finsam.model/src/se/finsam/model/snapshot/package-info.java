// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Making the immutable snapshot of an association. */
@NullMarked
package se.finsam.model.snapshot;

import org.jspecify.annotations.NullMarked;
