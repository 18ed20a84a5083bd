// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
/** The page of the signing of an annual report: decisions, signatures, auditors' reports. */
@NullMarked
package se.finsam.ui.editors.signatures;

import org.jspecify.annotations.NullMarked;
