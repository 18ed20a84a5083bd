// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The XMI resource, its parser, its migrations and the atomic write behind {@code se.finsam.model.file}. */
@NullMarked
package se.finsam.model.internal.file;

import org.jspecify.annotations.NullMarked;
