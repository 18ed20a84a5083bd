// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Starting a new association from the default one. */
@NullMarked
package se.finsam.model.create;

import org.jspecify.annotations.NullMarked;
