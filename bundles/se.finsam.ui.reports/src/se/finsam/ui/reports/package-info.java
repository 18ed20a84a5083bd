// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The view in which documents are chosen, previewed and made. */
@NullMarked
package se.finsam.ui.reports;

import org.jspecify.annotations.NullMarked;
