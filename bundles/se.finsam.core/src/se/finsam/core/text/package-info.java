// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Two-language text and the one place where figures become text and text becomes figures. */
@NullMarked
package se.finsam.core.text;

import org.jspecify.annotations.NullMarked;
