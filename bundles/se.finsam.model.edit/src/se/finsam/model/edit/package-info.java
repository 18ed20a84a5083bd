// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The document that is being edited: commands, undo, save mark and snapshots. */
@NullMarked
package se.finsam.model.edit;

import org.jspecify.annotations.NullMarked;
