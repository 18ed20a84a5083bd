// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a rendering wrote.
 *
 * @param files each file by its format, in the order of {@link OutputFormat}
 * @param pages pages of the PDF, 0 when no PDF was made
 */
public record ReportResult(Map<OutputFormat, Path> files, int pages) {
    public ReportResult {
        files = Collections.unmodifiableMap(new EnumMap<>(files));
    }
}
