// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The names that things and people have had. */
@NullMarked
package se.finsam.ui.editors.names;

import org.jspecify.annotations.NullMarked;
