// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Writes the project of a new plug-in, with everything it is built against. */
@NullMarked
package se.finsam.sdk;

import org.jspecify.annotations.NullMarked;
