// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Checks of what the text of a report claims. */
@NullMarked
package se.finsam.checks.prose;

import org.jspecify.annotations.NullMarked;
