// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Keeps designs from outside away from Java, files and the network. */
@NullMarked
package se.finsam.report.internal.security;

import org.jspecify.annotations.NullMarked;
