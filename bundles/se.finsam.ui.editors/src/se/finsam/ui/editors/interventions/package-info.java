// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The page of interventions: what they are, the money granted to them and what they achieve each year. */
@NullMarked
package se.finsam.ui.editors.interventions;

import org.jspecify.annotations.NullMarked;
