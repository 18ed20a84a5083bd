// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests over the project's own files: layers, house rules, what is shipped. */
package se.finsam.architecture;
