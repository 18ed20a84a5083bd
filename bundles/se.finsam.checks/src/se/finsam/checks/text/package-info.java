// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** How findings put numbers and causes into words. */
@NullMarked
package se.finsam.checks.text;

import org.jspecify.annotations.NullMarked;
