// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One report to write.
 *
 * @param design the design to run
 * @param data answers the design's data sets
 * @param formats files to write, at least one
 * @param folder existing folder the files go to
 * @param baseName file name without extension
 * @param locale language and number style of the document, Swedish in Sweden unless an English reader asked
 * @param info document properties
 * @param parameters values of the design's report parameters by name; the design's own defaults apply to the others
 */
public record ReportRequest(
        DesignSource design,
        ReportData data,
        Set<OutputFormat> formats,
        Path folder,
        String baseName,
        Locale locale,
        DocumentInfo info,
        Map<String, Object> parameters) {
    /** Language and number style of a Swedish document. */
    public static final Locale SWEDISH = Locale.of("sv", "SE");

    public ReportRequest {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format asked for");
        }
        formats = Set.copyOf(EnumSet.copyOf(formats));
        parameters = Map.copyOf(parameters);
    }

    /** The file one format goes to. */
    public Path file(OutputFormat format) {
        return folder.resolve(baseName + "." + format.extension());
    }
}
