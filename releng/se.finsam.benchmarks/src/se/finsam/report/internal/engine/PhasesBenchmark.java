// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.internal.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import se.finsam.api.CheckInput;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementEvaluator;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.engine.AnalysisRunner;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.InstalledBundles;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;
import se.finsam.report.AssociationReports;
import se.finsam.report.DesignSource;
import se.finsam.report.OutputFormat;
import se.finsam.report.ReportRenderer;
import se.finsam.report.internal.feed.AssociationData;
import se.finsam.report.internal.oda.ModelDriver;

/** Prints where the time of the annual report goes, first and warm, and what the writers of BIRT itself need. */
class PhasesBenchmark {
    private static final int RUNS = 7;
    private static final int YEAR = 2025;
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** The writers of BIRT to compare with; its Excel writer fails on the report's prose. */
    private static final Map<OutputFormat, String> BIRT = new EnumMap<>(Map.of(
            OutputFormat.PDF, "org.eclipse.birt.report.engine.emitter.pdf",
            OutputFormat.HTML, "org.eclipse.birt.report.engine.emitter.html",
            OutputFormat.DOCX, "org.eclipse.birt.report.engine.emitter.docx"));

    private record Timing(double first, double warm) {}

    @Test
    void phases(@TempDir Path folder) throws Exception {
        var registry = ContributionRegistry.read(
                Platform.getExtensionRegistry(),
                new InstalledBundles(FrameworkUtil.getBundle(Rendering.class).getBundleContext()));
        var sample = Platform.getBundle("se.finsam.sample").getEntry("samspelet.finsam");
        print("load the sample", time(() -> {
            try (var in = sample.openStream()) {
                return new AssociationFile().read(in, "samspelet.finsam");
            }
        }));
        Snapshot snapshot;
        try (var in = sample.openStream()) {
            var association = new AssociationFile().read(in, "samspelet.finsam");
            print("build the snapshot", time(() -> SnapshotBuilder.snapshot(association)));
            snapshot = SnapshotBuilder.snapshot(association);
        }
        print("read the templates", time(() -> ContributionRegistry.read(
                        Platform.getExtensionRegistry(),
                        new InstalledBundles(
                                FrameworkUtil.getBundle(Rendering.class).getBundleContext()))
                .templates()));
        var templates = registry.templates();
        var evaluator = new StatementEvaluator(snapshot);
        print("evaluate all statements", time(() -> templates.all().stream()
                .map(template -> evaluator.evaluate(template, List.of(YEAR, YEAR - 1)))
                .toList()));
        var design = registry.design("arsredovisning").orElseThrow();
        var engines = new BirtEngines(Duration.ofSeconds(20));
        var source = DesignSource.installed(design.file());
        try (var reports = new AssociationReports(
                templates,
                input -> CheckRunner.check(registry.checks(), input),
                AnalysisRunner.of(registry),
                new ReportRenderer())) {
            for (var format : OutputFormat.values()) {
                var ours = time(() -> reports.write(snapshot, design, YEAR, Set.of(format), folder, SWEDISH));
                print("report as " + format, ours);
                if (!BIRT.containsKey(format)) {
                    continue;
                }
                var bare = time(() -> bare(engines, source, snapshot, templates, format));
                print("  BIRT's own writer", bare);
                System.out.printf(Locale.ROOT, "  %-28s %27.2f%n", "ratio, warm", ours.warm() / bare.warm());
            }
        }
        engines.close();
    }

    /** One run of the design with nothing of ours but the data. */
    private static int bare(
            BirtEngines engines,
            DesignSource design,
            Snapshot snapshot,
            StatementTemplates templates,
            OutputFormat format)
            throws Exception {
        var engine = engines.engine(true);
        var task = engine.createRunAndRenderTask(
                engine.openReportDesign(design.file().toString(), new DesignResources(design.resources())));
        try {
            var output = new ByteArrayOutputStream();
            var name = format.name().toLowerCase(Locale.ROOT);
            RenderOption option = format == OutputFormat.PDF ? new PDFRenderOption() : new RenderOption();
            option.setOutputFormat(name);
            option.setEmitterID(BIRT.get(format));
            option.setOutputStream(output);
            task.setLocale(SWEDISH);
            @SuppressWarnings("unchecked")
            Map<String, Object> context = task.getAppContext();
            var data = new AssociationData(
                    new CheckInput(snapshot, templates, YEAR),
                    input -> new CheckReport(input, List.of()),
                    new AnalysisRunner(List.of(), List.of()),
                    "arsredovisning",
                    Language.SV);
            context.put(ModelDriver.DATA_KEY, new PageNumbers(data, Map.of()));
            task.setParameterValue("heading", "Samspelet");
            task.setRenderOption(option);
            task.run();
            assertTrue(task.getErrors().isEmpty(), () -> "" + task.getErrors());
            assertTrue(output.size() > 0);
            return output.size();
        } finally {
            task.close();
        }
    }

    private static Timing time(Callable<?> work) throws Exception {
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        var first = times[0];
        Arrays.sort(times);
        return new Timing(first, times[RUNS / 2]);
    }

    private static void print(String what, Timing timing) {
        System.out.printf(Locale.ROOT, "  %-28s %10.1f ms first %8.1f ms%n", what, timing.first(), timing.warm());
    }
}
