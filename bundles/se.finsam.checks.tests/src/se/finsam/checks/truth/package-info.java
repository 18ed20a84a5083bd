// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** How far the checks can be trusted: consistent associations made at random, and faults planted in them. */
@NullMarked
package se.finsam.checks.truth;

import org.jspecify.annotations.NullMarked;
