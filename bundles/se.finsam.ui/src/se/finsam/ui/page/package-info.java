// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Pages of the association editor as contributions. */
@NullMarked
package se.finsam.ui.page;

import org.jspecify.annotations.NullMarked;
