// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Sentences of the analyses in both languages. */
@NullMarked
package se.finsam.analysis.text;

import org.jspecify.annotations.NullMarked;
