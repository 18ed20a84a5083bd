// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Proposes which figures of the model the figures in prose stand for. */
@NullMarked
package se.finsam.checks.prose.link;

import org.jspecify.annotations.NullMarked;
