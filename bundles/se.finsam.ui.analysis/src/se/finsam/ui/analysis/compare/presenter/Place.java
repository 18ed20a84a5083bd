// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

/** A cell by the ids of its row and its column. */
public record Place(String row, String column) {}
