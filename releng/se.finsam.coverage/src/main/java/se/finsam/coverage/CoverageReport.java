// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IBundleCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.tools.ExecFileLoader;
import org.jacoco.report.DirectorySourceFileLocator;
import org.jacoco.report.FileMultiReportOutput;
import org.jacoco.report.IReportVisitor;
import org.jacoco.report.MultiReportVisitor;
import org.jacoco.report.html.HTMLFormatter;
import org.jacoco.report.xml.XMLFormatter;

/** Writes one report over all bundles, without generated code, and prints its sums. */
public final class CoverageReport {
    private CoverageReport() {}

    /**
     * Writes the report.
     *
     * @param arguments root of the project, data of the test runs, folder for the report
     * @throws IOException if there is no data or the report cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        var bundles = bundles(Path.of(arguments[0]));
        var data = new ExecFileLoader();
        data.load(Path.of(arguments[1]).toFile());
        var folder = Path.of(arguments[2]);
        Files.createDirectories(folder);
        var all = bundle("All bundles", bundles, data);
        try (var xml = Files.newOutputStream(folder.resolve("coverage.xml"))) {
            var report = new MultiReportVisitor(List.<IReportVisitor>of(
                    new XMLFormatter().createVisitor(xml),
                    new HTMLFormatter().createVisitor(new FileMultiReportOutput(folder.toFile()))));
            report.visitInfo(
                    data.getSessionInfoStore().getInfos(),
                    data.getExecutionDataStore().getContents());
            var group = report.visitGroup("Finsam Workbench");
            for (var bundle : bundles) {
                var source =
                        new DirectorySourceFileLocator(bundle.resolve("src").toFile(), "UTF-8", 4);
                group.visitBundle(bundle(bundle.getFileName().toString(), List.of(bundle), data), source);
            }
            report.visitEnd();
        }
        System.out.printf(
                Locale.ROOT,
                "coverage: %s of lines, %s of branches; see %s%n",
                percent(all.getLineCounter()),
                percent(all.getBranchCounter()),
                folder.resolve("index.html"));
    }

    private static List<Path> bundles(Path root) throws IOException {
        try (var folders = Files.list(root.resolve("bundles"))) {
            return folders.filter(folder -> !folder.toString().endsWith(".tests"))
                    .filter(folder -> Files.isDirectory(folder.resolve("src"))
                            && Files.isDirectory(folder.resolve("target/classes")))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static IBundleCoverage bundle(String name, List<Path> bundles, ExecFileLoader data) throws IOException {
        var builder = new CoverageBuilder();
        var analyzer = new Analyzer(data.getExecutionDataStore(), builder);
        for (var bundle : bundles) {
            var classes = bundle.resolve("target/classes");
            try (var files = Files.walk(classes)) {
                for (var file : files.filter(file -> file.toString().endsWith(".class"))
                        .filter(file -> isWritten(bundle, classes.relativize(file)))
                        .toList()) {
                    analyzer.analyzeAll(file.toFile());
                }
            }
        }
        return builder.getBundle(name);
    }

    /** Whether a class comes from src, not from src-gen. */
    private static boolean isWritten(Path bundle, Path file) {
        var name = file.toString().replaceFirst("(\\$.*)?\\.class$", ".java");
        return !Files.exists(bundle.resolve("src-gen").resolve(name));
    }

    private static String percent(ICounter counter) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * counter.getCoveredRatio());
    }
}
