// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The command line. */
@NullMarked
package se.finsam.cli;

import org.jspecify.annotations.NullMarked;
