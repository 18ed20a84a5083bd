// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Plans and their scenarios: what they give, how they differ, what they need and what they risk. */
@NullMarked
package se.finsam.analysis.plan;

import org.jspecify.annotations.NullMarked;
