// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/**
 * What a user should know of a file that is imported.
 *
 * @param severity an error stops the import
 * @param line line of the file, from 1; 0 for the file as a whole
 * @param column field of the line, from 1; 0 for the line as a whole
 * @param what what is wrong or peculiar, in a sentence with the full stop
 * @param remedy what to do about it, likewise; may be empty
 */
public record ImportRemark(Severity severity, int line, int column, Text what, Text remedy) {
    /** Refuses places before the first. */
    public ImportRemark {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("There is no line %d, column %d".formatted(line, column));
        }
    }
}
