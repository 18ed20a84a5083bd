// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.jspecify.annotations.Nullable;
import se.finsam.report.DocumentInfo;
import se.finsam.report.OutputFormat;
import se.finsam.report.RenderControl;
import se.finsam.report.ReportData;
import se.finsam.report.ReportException;
import se.finsam.report.ReportException.Reason;
import se.finsam.report.ReportRequest;
import se.finsam.report.ReportResult;
import se.finsam.report.document.DocumentWriter;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.internal.emitter.SemanticEmitter;
import se.finsam.report.internal.oda.ModelDriver;
import se.finsam.report.internal.security.DesignLint;
import se.finsam.report.internal.security.ScriptSandbox;

/** One report from request to files. */
public final class Rendering {
    /** Keys that the PDF emitter shares with us through the application context. */
    private static final String CREATED = "finsam.created";

    private static final String PAGES = "finsam.pdf.pages";
    private static final String PAGE_COUNT = "finsam.pdf.pageCount";
    private static final String FAILURE = "finsam.pdf.failure";
    private static final String PDF_EMITTER = "se.finsam.report.pdf.ua";

    private static final int MAX_PASSES = 4;

    /** OpenPDF keeps its text layout in static state, so PDF files are made one at a time in the whole process. */
    private static final ReentrantLock ONE_PDF = new ReentrantLock();

    private final BirtEngines engines;
    private final Map<OutputFormat, DocumentWriter> writers;
    private final ReportRequest request;
    private final RenderControl control;
    private final Path design;
    private final DesignResources resources;

    /** Prepares a rendering; nothing is read or written yet. */
    public Rendering(
            BirtEngines engines,
            Map<OutputFormat, DocumentWriter> writers,
            ReportRequest request,
            RenderControl control) {
        this.engines = engines;
        this.writers = writers;
        this.request = request;
        this.control = control;
        this.design = request.design().file();
        this.resources = new DesignResources(request.design().resources());
    }

    private record Pdf(byte[] content, int pages, Map<String, Integer> pageNumbers) {}

    /**
     * Renders all formats, then writes all files.
     *
     * @throws java.util.concurrent.CancellationException if it was stopped before the files had their names
     */
    public ReportResult run() throws ReportException {
        requireWriters();
        if (!Files.isDirectory(request.folder())) {
            throw new ReportException(
                    Reason.OUTPUT, request.folder(), Messages.format("noFolder", request.folder()), null);
        }
        if (!Files.isRegularFile(design)) {
            throw new ReportException(Reason.DESIGN, design, Messages.format("noDesign", design), null);
        }
        if (!request.design().trusted()) {
            lint();
        }
        IReportRunnable runnable = open();
        int pages = 0;
        Map<String, Integer> pageNumbers = Map.of();
        try (OutputFiles files = new OutputFiles()) {
            if (request.formats().contains(OutputFormat.PDF)) {
                control.begin(OutputFormat.PDF);
                Pdf pdf = pdf(runnable);
                pages = pdf.pages();
                pageNumbers = pdf.pageNumbers();
                files.add(request.file(OutputFormat.PDF), pdf.content());
            }
            if (!request.formats().equals(Set.of(OutputFormat.PDF))) {
                documents(document(runnable, pageNumbers), files);
            }
            control.check();
            files.publish();
        }
        return new ReportResult(
                request.formats().stream().collect(Collectors.toMap(format -> format, request::file)), pages);
    }

    /** The content without pages, which all formats but PDF are written from. */
    private ReportDocument document(IReportRunnable runnable, Map<String, Integer> pageNumbers) throws ReportException {
        control.begin(firstOfDocuments());
        RenderOption option = new RenderOption();
        option.setOutputFormat(SemanticEmitter.FORMAT);
        option.setEmitterID(SemanticEmitter.ID);
        option.setSupportedImageFormats(SemanticEmitter.IMAGE_FORMATS);
        option.setOutputStream(OutputStream.nullOutputStream());
        option.setOption(IRenderOption.HTML_PAGINATION, Boolean.FALSE);
        Map<String, Object> left = runTask(runnable, new PageNumbers(request.data(), pageNumbers), option);
        if (left.get(SemanticEmitter.DOCUMENT_KEY) instanceof ReportDocument document) {
            return document;
        }
        throw new IllegalStateException("The emitter for " + SemanticEmitter.FORMAT + " has left no document.");
    }

    private OutputFormat firstOfDocuments() {
        return request.formats().stream()
                .filter(format -> format != OutputFormat.PDF)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void documents(ReportDocument document, OutputFiles files) throws ReportException {
        for (OutputFormat format : OutputFormat.values()) {
            DocumentWriter writer = writers.get(format);
            if (writer != null && request.formats().contains(format)) {
                control.begin(format);
                ByteArrayOutputStream output = new ByteArrayOutputStream();
                try {
                    writer.write(document, output);
                } catch (IOException e) {
                    throw failed(List.of(e));
                }
                files.add(request.file(format), output.toByteArray());
            }
        }
    }

    private void requireWriters() {
        for (OutputFormat format : request.formats()) {
            if (format != OutputFormat.PDF && !writers.containsKey(format)) {
                throw new IllegalArgumentException("this renderer has no writer for " + format);
            }
        }
    }

    private void lint() throws ReportException {
        List<String> findings;
        try {
            findings = DesignLint.check(design, request.design().resources());
        } catch (IOException e) {
            throw invalid(e);
        }
        if (!findings.isEmpty()) {
            throw new ReportException(
                    Reason.UNSAFE_DESIGN,
                    design,
                    Messages.format("unsafeDesign", design, String.join("; ", findings)),
                    null);
        }
    }

    private ReportException invalid(Exception cause) {
        return new ReportException(
                Reason.DESIGN, design, Messages.format("invalidDesign", design, Failures.describe(cause)), cause);
    }

    private IReportRunnable open() throws ReportException {
        try {
            IReportRunnable runnable =
                    engines.engine(request.design().trusted()).openReportDesign(design.toString(), resources);
            ReportDesignHandle handle = (ReportDesignHandle) runnable.getDesignHandle();
            DocumentInfo info = request.info();
            handle.setTitle(info.title());
            handle.setProperty("author", info.author());
            handle.setProperty("subject", info.subject());
            handle.setProperty("locale", request.locale().toString());
            handle.setProperty("pdfVersion", "1.7");
            handle.setProperty("pdfUAConformance", "PDF.UA-1");
            return runnable;
        } catch (EngineException | SemanticException e) {
            throw invalid(e);
        }
    }

    private Pdf pdf(IReportRunnable runnable) throws ReportException {
        ONE_PDF.lock();
        try {
            Map<String, Integer> printed = null;
            for (int pass = 1; pass <= MAX_PASSES; pass++) {
                PageNumbers data = new PageNumbers(request.data(), printed);
                Pdf pdf = pdfPass(runnable, data);
                if (agree(data.bookmarks(), printed, pdf.pageNumbers())) {
                    return pdf;
                }
                requireAll(data.bookmarks(), pdf.pageNumbers());
                printed = pdf.pageNumbers();
            }
        } finally {
            ONE_PDF.unlock();
        }
        throw new ReportException(
                Reason.RENDERING, design, Messages.format("unsettledContents", design, MAX_PASSES), null);
    }

    private static boolean agree(
            SortedSet<String> bookmarks, @Nullable Map<String, Integer> printed, Map<String, Integer> measured) {
        return bookmarks.stream()
                .allMatch(bookmark -> printed != null
                        && printed.get(bookmark) != null
                        && printed.get(bookmark).equals(measured.get(bookmark)));
    }

    private void requireAll(SortedSet<String> bookmarks, Map<String, Integer> measured) throws ReportException {
        SortedSet<String> missing = new TreeSet<>(bookmarks);
        missing.removeAll(measured.keySet());
        if (!missing.isEmpty()) {
            throw new ReportException(
                    Reason.RENDERING,
                    design,
                    Messages.format("missingBookmarks", design, String.join(", ", missing)),
                    null);
        }
    }

    @SuppressWarnings("unchecked")
    private Pdf pdfPass(IReportRunnable runnable, ReportData data) throws ReportException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PDFRenderOption option = new PDFRenderOption();
        option.setOutputFormat("pdf");
        option.setEmitterID(PDF_EMITTER);
        option.setOutputStream(output);
        Map<String, Object> appContext = runTask(runnable, data, option);
        return new Pdf(output.toByteArray(), (Integer) appContext.get(PAGE_COUNT), (Map<String, Integer>)
                appContext.get(PAGES));
    }

    /** Runs the design once and gives what the emitter left in the application context. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> runTask(IReportRunnable runnable, ReportData data, RenderOption option)
            throws ReportException {
        IRunAndRenderTask task = engines.engine(request.design().trusted()).createRunAndRenderTask(runnable);
        try {
            task.setLocale(request.locale());
            task.getAppContext().put(ModelDriver.DATA_KEY, data);
            task.getAppContext().put(CREATED, request.info().created());
            request.parameters().forEach(task::setParameterValue);
            task.setRenderOption(option);
            run(task);
            control.check();
            List<Throwable> failures = new ArrayList<>(task.getErrors());
            if (task.getAppContext().get(FAILURE) instanceof Throwable failure) {
                failures.add(failure);
            }
            if (!failures.isEmpty()) {
                throw failed(failures);
            }
            if (!resources.missingImages().isEmpty()) {
                throw new ReportException(
                        Reason.DESIGN,
                        design,
                        Messages.format("missingImages", design, String.join(", ", resources.missingImages())),
                        null);
            }
            return Map.copyOf(kept(task.getAppContext()));
        } catch (EngineException e) {
            control.check();
            throw failed(List.of(e));
        } finally {
            task.close();
        }
    }

    private void run(IRunAndRenderTask task) throws EngineException {
        control.stopBy(task::cancel);
        try {
            if (request.design().trusted()) {
                task.run();
            } else {
                ScriptSandbox.run(engines.scriptLimit(), task::run);
            }
        } finally {
            control.stopBy(null);
        }
    }

    private static Map<String, Object> kept(Map<?, ?> appContext) {
        return appContext.entrySet().stream()
                .filter(entry -> String.valueOf(entry.getKey()).startsWith("finsam.") && entry.getValue() != null)
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    private ReportException failed(List<Throwable> failures) {
        String what = failures.stream().map(Failures::describe).distinct().collect(Collectors.joining("; "));
        return new ReportException(
                Reason.RENDERING, design, Messages.format("runFailed", design, what), failures.getFirst());
    }
}
