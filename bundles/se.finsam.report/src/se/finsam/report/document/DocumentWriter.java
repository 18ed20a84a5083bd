// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.document;

import java.io.IOException;
import java.io.OutputStream;
import se.finsam.report.OutputFormat;

/** Writes reports in one file format. The same report gives the same bytes. */
public interface DocumentWriter {
    /** The format it writes. */
    OutputFormat format();

    /**
     * Writes a whole file; the stream is left open.
     *
     * @throws IOException if the stream cannot be written
     */
    void write(ReportDocument document, OutputStream output) throws IOException;
}
