// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** The data source that lets a BIRT design read relations of the data feed. */
@NullMarked
package se.finsam.report.internal.oda;

import org.jspecify.annotations.NullMarked;
