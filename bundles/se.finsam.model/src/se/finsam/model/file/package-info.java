// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Opening and saving an association as a *.finsam file. */
@NullMarked
package se.finsam.model.file;

import org.jspecify.annotations.NullMarked;
