// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Files whose bytes depend on their content alone. */
@NullMarked
package se.finsam.core.file;

import org.jspecify.annotations.NullMarked;
