// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.grid;

import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/** Something that is said about a cell: a finding, shown as a mark in its corner and in its tooltip. */
public record GridMark(Severity severity, Text text) {}
