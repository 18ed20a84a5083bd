// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.finsam.report.OutputFormat;
import se.finsam.report.document.DocumentWriter;
import se.finsam.report.document.ReportDocument;

/** Writes a report as one web page that needs no other file, no script and no network. */
public final class HtmlWriter implements DocumentWriter {
    @Override
    public OutputFormat format() {
        return OutputFormat.HTML;
    }

    @Override
    public void write(ReportDocument document, OutputStream output) throws IOException {
        output.write(new Page(document, styles()).build().getBytes(StandardCharsets.UTF_8));
    }

    private static String styles() throws IOException {
        try (InputStream css = HtmlWriter.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("The style sheet of this bundle is missing.");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
