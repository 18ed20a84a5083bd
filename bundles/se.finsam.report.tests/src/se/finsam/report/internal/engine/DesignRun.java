// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.RenderOption;
import se.finsam.report.ReportData;
import se.finsam.report.ReportRequest;
import se.finsam.report.document.ReportDocument;
import se.finsam.report.internal.emitter.SemanticEmitter;
import se.finsam.report.internal.oda.ModelDriver;

/** Runs a design of the tests into a report without pages. */
public final class DesignRun {
    private DesignRun() {}

    public static ReportDocument run(Path design, ReportData data) throws Exception {
        try (BirtEngines engines = new BirtEngines(Duration.ofSeconds(20))) {
            IReportRunnable runnable = engines.engine(true).openReportDesign(design.toString());
            IRunAndRenderTask task = engines.engine(true).createRunAndRenderTask(runnable);
            try {
                task.setLocale(ReportRequest.SWEDISH);
                @SuppressWarnings("unchecked")
                Map<String, Object> context = task.getAppContext();
                context.put(ModelDriver.DATA_KEY, data);
                context.put("finsam.created", Instant.parse("2026-03-27T10:00:00Z"));
                RenderOption option = new RenderOption();
                option.setOutputFormat(SemanticEmitter.FORMAT);
                option.setEmitterID(SemanticEmitter.ID);
                option.setSupportedImageFormats(SemanticEmitter.IMAGE_FORMATS);
                task.setRenderOption(option);
                task.run();
                if (!task.getErrors().equals(List.of())) {
                    throw new AssertionError(task.getErrors().toString());
                }
                return (ReportDocument) context.get(SemanticEmitter.DOCUMENT_KEY);
            } finally {
                task.close();
            }
        }
    }
}
