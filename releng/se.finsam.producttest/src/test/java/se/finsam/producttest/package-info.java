// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Runs the built product as its users do: as a process of its own. */
package se.finsam.producttest;
