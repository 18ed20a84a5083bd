// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** A table as text, CSV, JSON and workbook. */
@NullMarked
package se.finsam.exchange.table;

import org.jspecify.annotations.NullMarked;
