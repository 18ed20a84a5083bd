// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** How much of the code the tests of all bundles run. */
package se.finsam.coverage;
