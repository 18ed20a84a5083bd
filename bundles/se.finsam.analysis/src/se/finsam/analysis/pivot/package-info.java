// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Facts of one or many associations added up by any two sets of dimensions. */
@NullMarked
package se.finsam.analysis.pivot;

import org.jspecify.annotations.NullMarked;
