// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.finsam.report.document.DocumentWriter;
import se.finsam.report.internal.docx.DocxWriter;
import se.finsam.report.internal.engine.BirtEngines;
import se.finsam.report.internal.engine.Rendering;
import se.finsam.report.internal.html.HtmlWriter;
import se.finsam.report.internal.xlsx.XlsxWriter;

/**
 * Writes reports. One renderer serves a whole application: starting it costs a second, each report after that little.
 *
 * <p>Reports may be asked for from several threads; PDF files are made one at a time.
 */
public final class ReportRenderer implements AutoCloseable {
    private final BirtEngines engines;
    private final Map<OutputFormat, DocumentWriter> writers = new EnumMap<>(OutputFormat.class);

    /** A renderer with our own writers that stops the scripts of an untrusted design twenty seconds after its run began. */
    public ReportRenderer() {
        this(List.of(new HtmlWriter(), new DocxWriter(), new XlsxWriter()), Duration.ofSeconds(20));
    }

    /**
     * A renderer with a time limit of its own.
     *
     * @param writers writers of the formats other than PDF
     * @param scriptLimit how long after the beginning of a run the scripts of an untrusted design may go on
     */
    public ReportRenderer(List<DocumentWriter> writers, Duration scriptLimit) {
        engines = new BirtEngines(scriptLimit);
        for (DocumentWriter writer : writers) {
            this.writers.put(writer.format(), writer);
        }
    }

    /**
     * Writes one report in all formats asked for: either all files or none.
     *
     * @throws ReportException if the report cannot be made; files that were there before are as they were
     */
    public ReportResult render(ReportRequest request) throws ReportException {
        return render(request, RenderControl.none());
    }

    /**
     * Writes one report in all formats asked for, unless it is stopped: either all files or none.
     *
     * @throws ReportException if the report cannot be made; files that were there before are as they were
     * @throws java.util.concurrent.CancellationException if it was stopped; files that were there before are as they were
     */
    public ReportResult render(ReportRequest request, RenderControl control) throws ReportException {
        return new Rendering(engines, writers, request, control).run();
    }

    @Override
    public void close() {
        engines.close();
    }
}
