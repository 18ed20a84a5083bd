// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0

/** What a municipality might add to the workbench: an example for authors of plug-ins, not part of the product. */
@NullMarked
package se.finsam.example.inhouse;

import org.jspecify.annotations.NullMarked;
