// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** What a check reports: findings, where they stand and how grave they are. */
@NullMarked
package se.finsam.core.finding;

import org.jspecify.annotations.NullMarked;
