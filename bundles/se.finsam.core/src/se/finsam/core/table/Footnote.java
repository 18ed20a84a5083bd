// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.table;

import se.finsam.core.text.Text;

/**
 * A remark under a table.
 *
 * @param marker sign that points to it, such as an asterisk; empty when it concerns the whole table
 */
public record Footnote(String marker, Text text) {}
