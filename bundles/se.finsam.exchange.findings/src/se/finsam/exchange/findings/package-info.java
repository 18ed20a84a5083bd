// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Findings as text, JSON and SARIF. */
@NullMarked
package se.finsam.exchange.findings;

import org.jspecify.annotations.NullMarked;
