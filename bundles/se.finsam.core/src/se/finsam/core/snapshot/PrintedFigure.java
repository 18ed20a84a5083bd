// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/**
 * What an adopted report prints in one cell, faults included.
 *
 * @param statement id of the statement template
 * @param line id of the line, or key of the subject for a line per subject
 * @param column id of the column, such as 2025 or 2025.cost
 * @param table heading of the table as printed
 * @param text the cell exactly as printed; may be empty
 */
public record PrintedFigure(
        String id,
        String statement,
        String line,
        String column,
        String table,
        String rowLabel,
        String columnLabel,
        String text,
        String unit) {}
