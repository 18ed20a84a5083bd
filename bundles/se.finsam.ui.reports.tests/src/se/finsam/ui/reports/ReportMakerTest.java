// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.report.OutputFormat;
import se.finsam.report.RenderControl;
import se.finsam.report.ReportException;

class ReportMakerTest {
    private static ReportMaker maker;

    @TempDir
    private Path folder;

    private Sample sample;

    @BeforeAll
    static void start() {
        maker = new ReportMaker(Sample.registry());
    }

    @AfterAll
    static void stop() {
        maker.close();
    }

    @BeforeEach
    void open() throws Exception {
        sample = new Sample(folder);
    }

    private ReportOrder order(Path target, Set<OutputFormat> formats) {
        return new ReportOrder(sample.subject("avstamning"), formats, target, sample.file);
    }

    private static List<Path> in(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyFormatIsWrittenAsTheCommandLineWritesIt() throws Exception {
        var begun = new ArrayList<OutputFormat>();
        var target = folder.resolve("new").resolve("folder");
        var made = maker.make(order(target, EnumSet.allOf(OutputFormat.class)), new RenderControl(begun::add));
        assertEquals(
                List.of(OutputFormat.values()),
                made.stream().map(GeneratedFile::format).toList());
        assertEquals(List.of(OutputFormat.values()), begun.stream().distinct().toList());
        for (var format : List.of(OutputFormat.PDF, OutputFormat.HTML)) {
            var ours = made.get(format.ordinal()).file();
            assertArrayEquals(
                    sample.written("avstamning", format, folder.resolve("cli")), Files.readAllBytes(ours), "" + format);
        }
        for (var file : made) {
            assertEquals(Fingerprint.of(Files.readAllBytes(file.file())), file.checksum());
            assertTrue(file.isUntouched());
        }
    }

    @Test
    void aPreviewIsTheWebPage() throws Exception {
        var page = maker.preview(sample.subject("avstamning"), folder, RenderControl.none());
        assertArrayEquals(
                sample.written("avstamning", OutputFormat.HTML, folder.resolve("cli")), Files.readAllBytes(page));
    }

    @Test
    void whatIsStoppedLeavesNothing() throws Exception {
        for (var last : List.of(OutputFormat.PDF, OutputFormat.XLSX)) {
            var target = folder.resolve("stopped-" + last);
            var control = new RenderControl[1];
            control[0] = new RenderControl(format -> {
                if (format == last) {
                    control[0].cancel();
                }
            });
            assertThrows(
                    CancellationException.class,
                    () -> maker.make(order(target, EnumSet.allOf(OutputFormat.class)), control[0]));
            assertEquals(List.of(), in(target));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithWhatToDo() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        var failure = assertThrows(
                ReportException.class,
                () -> maker.make(order(file.resolve("sub"), Set.of(OutputFormat.HTML)), RenderControl.none()));
        assertEquals(ReportException.Reason.OUTPUT, failure.reason());
        assertTrue(String.valueOf(failure.getMessage())
                .contains(file.resolve("sub").toString()));
    }
}
