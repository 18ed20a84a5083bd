// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.producttest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to a plug-in of one's own: written, built, tested, installed, used and taken away again. */
class NewPluginTest {
    private static final String ID = "se.kommun.nyckeltal";
    private static final Path PICTURE = Path.of("target", "new-plugin-page.png");
    private static final int HEADING = 0xECEFF3;

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void choose() {
        project = folder.resolve("project");
    }

    private Workbench.Outcome run(int exitCode, String... arguments) throws Exception {
        var outcome = new Workbench(Files.createDirectories(folder.resolve("command")))
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
        writeEveryKind();
        build();
        run(0, "install", project.resolve("target/" + ID + "-1.0.0.jar").toString(), "--yes");

        assertTrue(run(0, "list", "checks").out().contains(ID + ".equity"));
        var sample = Workbench.SAMPLE.toString();
        var checked = run(0, "check", sample, "--only", ID + ".equity").out();
        assertTrue(checked.contains("The equity is larger than the limit."), checked);
        var shown = run(0, "show", sample, "--statement", "se-kommun-nyckeltal-short")
                .out();
        assertTrue(shown.contains("9,447"), shown);
        var out = Files.createDirectories(folder.resolve("out"));
        run(0, "report", sample, "--design", ID + ".overview", "--out", out.toString());
        assertTrue(Files.size(out.resolve(ID + ".overview-2025.pdf")) > 1000);
        var members = out.resolve("members.txt");
        run(0, "export", sample, "--with", ID + ".members", "--out", members.toString());
        assertTrue(Files.readAllLines(members).size() > 1);
        itsPageShowsInTheWindow();

        run(0, "uninstall", ID);
        assertFalse(run(0, "list", "checks").out().contains(ID));
        assertFalse(Files.exists(folder.resolve("plugins").resolve(ID + "_1.0.0.jar")));
    }

    /** A page is built against the window, which only one of the two products has. */
    private void writeEveryKind() throws Exception {
        var refused = write(2, ID, "page").err();
        assertTrue(refused.contains("no window"), refused);
        var kinds = "check,indicator,report,statement,driver,analysis,importer,exporter,page,view";
        var arguments = List.of("new-plugin", "--id", ID, "--with", kinds, "--dir");
        assertEquals(0, Window.runCommand(folder, arguments, project.toString()));
    }

    /** The title names the page once it is shown, and the table's headings have their colour once it is painted. */
    private void itsPageShowsInTheWindow() throws Exception {
        var file = Files.copy(Workbench.SAMPLE, folder.resolve("kommunen.finsam"));
        try (var window = new Window(folder, file.toString(), "--page", ID + ".accounts")) {
            window.until("the page", () -> window.shows("kommunen.finsam – Så gick det"));
            window.until("its table", () -> window.picture(PICTURE).count(HEADING) > 1000);
            var log = window.log();
            assertFalse(log.contains(ID), log);
            window.press("kommunen.finsam", "ctrl+q");
            assertEquals(0, window.exitCode());
        }
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
                    11,
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
