// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** BIRT's PDF emitter, completed so that its documents follow PDF/UA-1 and have the same bytes for the same content. */
@NullMarked
package se.finsam.report.pdf;

import org.jspecify.annotations.NullMarked;
