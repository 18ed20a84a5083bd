// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Finding elements of an association by what people call them. */
@NullMarked
package se.finsam.model.query;

import org.jspecify.annotations.NullMarked;
