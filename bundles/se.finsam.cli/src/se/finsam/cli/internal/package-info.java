// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The command line: one class per subcommand. */
@NullMarked
package se.finsam.cli.internal;

import org.jspecify.annotations.NullMarked;
