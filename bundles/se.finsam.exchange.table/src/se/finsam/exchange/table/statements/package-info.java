// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Statements written to files for others. */
@NullMarked
package se.finsam.exchange.table.statements;

import org.jspecify.annotations.NullMarked;
