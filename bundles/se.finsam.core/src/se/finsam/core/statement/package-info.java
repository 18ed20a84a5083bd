// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Statements: templates as data, the formula language, the evaluator that turns them into tables, and figures in prose.
 */
@NullMarked
package se.finsam.core.statement;

import org.jspecify.annotations.NullMarked;
