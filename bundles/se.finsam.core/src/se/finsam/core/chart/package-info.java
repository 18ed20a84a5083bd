// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Charts as data, without pictures. */
@NullMarked
package se.finsam.core.chart;

import org.jspecify.annotations.NullMarked;
