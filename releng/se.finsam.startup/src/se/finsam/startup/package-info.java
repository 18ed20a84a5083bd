// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The least that opens a window, beside which the start of the workbench is measured. */
package se.finsam.startup;
