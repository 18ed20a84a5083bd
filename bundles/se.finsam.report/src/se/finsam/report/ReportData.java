// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.util.Map;

/**
 * The data feed of a report: named tables that a design's data sets ask for.
 *
 * <p>A relation may be asked for several times, also only for its columns; the answer must be the same each time.
 */
@FunctionalInterface
public interface ReportData {
    /**
     * One relation.
     *
     * @param name relation name as the design writes it
     * @param arguments arguments by name; literals and bound parameters, both as text
     * @throws ReportDataException if there is no such relation, or an argument is unknown, missing or unusable
     */
    Relation relation(String name, Map<String, String> arguments);
}
