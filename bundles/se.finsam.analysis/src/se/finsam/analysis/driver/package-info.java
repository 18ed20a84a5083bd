// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Forecast drivers, and their forecasts beside each other. */
@NullMarked
package se.finsam.analysis.driver;

import org.jspecify.annotations.NullMarked;
