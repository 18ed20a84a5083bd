// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Holds the API of the bundles against the one that was released last. */
package se.finsam.baseline;
