// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** What a sentence says about its figures, one class for each kind of claim. */
@NullMarked
package se.finsam.checks.prose.claim;

import org.jspecify.annotations.NullMarked;
