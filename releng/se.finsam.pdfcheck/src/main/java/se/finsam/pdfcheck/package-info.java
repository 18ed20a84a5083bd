// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** Checks PDF files against PDF/UA-1 with veraPDF. */
@NullMarked
package se.finsam.pdfcheck;

import org.jspecify.annotations.NullMarked;
