// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** One class per thing that a user does. */
@NullMarked
package se.finsam.model.edit.command;

import org.jspecify.annotations.NullMarked;
