// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The editor page and the analysis view of the example; apart from the rest, so that the command line needs no window. */
@NullMarked
package se.finsam.example.inhouse.ui;

import org.jspecify.annotations.NullMarked;
