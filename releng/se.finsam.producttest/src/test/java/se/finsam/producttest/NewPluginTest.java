// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to a plug-in of one's own: written, built, tested, installed, used and taken away again. */
class NewPluginTest {
    private static final String ID = "se.kommun.nyckeltal";

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void choose() {
        project = folder.resolve("project");
    }

    private Workbench.Outcome run(int exitCode, String... arguments) throws Exception {
        var outcome = new Workbench(folder)
                .with("-Dfinsam.plugins=" + folder.resolve("plugins"))
                .run(arguments);
        assertEquals(exitCode, outcome.exitCode(), () -> outcome.out() + outcome.err());
        return outcome;
    }

    private Workbench.Outcome write(int exitCode, String id, String with) throws Exception {
        return run(exitCode, "new-plugin", "--id", id, "--with", with, "--dir", project.toString());
    }

    @Test
    void anAnalystExtendsTheWorkbench() throws Exception {
        write(0, ID, "check,indicator,report,statement,driver");
        build();
        run(0, "install", project.resolve("target/" + ID + "-1.0.0.jar").toString(), "--yes");

        assertTrue(run(0, "list", "checks").out().contains(ID + ".equity"));
        var sample = Workbench.SAMPLE.toString();
        var checked = run(0, "check", sample, "--only", ID + ".equity").out();
        assertTrue(checked.contains("The equity is larger than the limit."), checked);
        var shown = run(0, "show", sample, "--statement", "se-kommun-nyckeltal-short")
                .out();
        assertTrue(shown.contains("9,447"), shown);
        run(
                0,
                "report",
                sample,
                "--design",
                ID + ".overview",
                "--out",
                folder.resolve("out").toString());
        assertTrue(Files.size(folder.resolve("out").resolve(ID + ".overview-2025.pdf")) > 1000);

        run(0, "uninstall", ID);
        assertFalse(run(0, "list", "checks").out().contains(ID));
        assertFalse(Files.exists(folder.resolve("plugins").resolve(ID + "_1.0.0.jar")));
    }

    private void build() throws IOException, InterruptedException {
        var log = folder.resolve("build.log");
        var process = new ProcessBuilder("sh", project.resolve("mvnw").toString(), "-q", "-B", "verify")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the build does not end");
        var printed = Files.readString(log);
        assertEquals(0, process.exitValue(), printed);
        try (var reports = Files.list(project.resolve("target/surefire-reports"))) {
            assertEquals(
                    6,
                    reports.filter(report -> report.toString().endsWith(".xml")).count());
        }
    }

    @Test
    void nothingIsWrittenForAWrongRequest() throws Exception {
        assertTrue(write(2, "Kommun", "check").err().contains("Kommun"));
        assertTrue(write(2, ID, "check,magic").err().contains("magic"));
        assertFalse(Files.exists(project));
        Files.createDirectories(project);
        Files.writeString(project.resolve("mine.txt"), "mine");
        assertTrue(write(2, ID, "check").err().contains("not empty"));
        try (var files = Files.list(project)) {
            assertEquals(1, files.count());
        }
    }
}
