// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import java.util.Locale;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.report.OutputFormat;

/** What users call the formats. */
final class Formats {
    private static final Texts TEXTS = Texts.of(Formats.class);

    private Formats() {}

    /** The name of a format: Webbsida. */
    static Text name(OutputFormat format) {
        return TEXTS.get("format." + key(format));
    }

    /** What a format is good for. */
    static Text purpose(OutputFormat format) {
        return TEXTS.get("format." + key(format) + ".purpose");
    }

    /** The name of the icon of a format. */
    static String icon(OutputFormat format) {
        return switch (format) {
            case PDF -> "report-pdf";
            case DOCX -> "report-word";
            case HTML -> "report-html";
            case XLSX -> "report-excel";
        };
    }

    private static String key(OutputFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
