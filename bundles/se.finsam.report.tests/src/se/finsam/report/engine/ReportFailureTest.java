// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.report.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.report.DesignSource;
import se.finsam.report.Relation;
import se.finsam.report.RenderControl;
import se.finsam.report.ReportData;
import se.finsam.report.ReportException;
import se.finsam.report.ReportException.Reason;
import se.finsam.report.ReportRenderer;
import se.finsam.report.ReportRequest;

/** What a user is told when a report cannot be made, and what is left behind: nothing. */
class ReportFailureTest {
    private static final Path SIMPLE = Samples.DESIGNS.resolve("simple.rptdesign");
    private static final Path COMPLETE = Samples.DESIGNS.resolve("complete.rptdesign");

    private static final int LONG = 20_000;

    private static ReportRenderer renderer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        renderer = new ReportRenderer();
    }

    @AfterAll
    static void stop() {
        renderer.close();
    }

    private ReportException failure(Path design, ReportData data, Path target) {
        ReportException failure = assertThrows(
                ReportException.class,
                () -> renderer.render(Samples.pdf(DesignSource.untrusted(design), data, target, "report")));
        assertNotNull(failure.getMessage());
        return failure;
    }

    private List<Path> left() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aMissingDesignIsNamed() throws Exception {
        Path missing = folder.resolve("missing.rptdesign");
        ReportException failure = failure(missing, Samples.data(1), folder);
        assertEquals(Reason.DESIGN, failure.reason());
        assertEquals(missing, failure.path());
        assertTrue(failure.getMessage().contains(missing.toString()));
        assertEquals(List.of(), left());
    }

    @Test
    void aTruncatedDesignIsNotValid() throws Exception {
        String whole = Files.readString(SIMPLE);
        Path truncated = Files.writeString(folder.resolve("cut.rptdesign"), whole.substring(0, whole.length() / 2));
        assertEquals(Reason.DESIGN, failure(truncated, Samples.data(1), folder).reason());
        assertEquals(List.of(truncated), left());
    }

    @Test
    void aDesignWithAnUnknownItemIsNotValidAndTheLineIsTold() throws Exception {
        String design = Files.readString(SIMPLE).replace("<label id=\"6\">", "<lable id=\"6\">");
        Path wrong = Files.writeString(folder.resolve("wrong.rptdesign"), design.replaceFirst("</label>", "</lable>"));
        ReportException failure = failure(wrong, Samples.data(1), folder);
        assertEquals(Reason.DESIGN, failure.reason());
        assertTrue(failure.getMessage().contains("Line Number:20"), failure.getMessage());
        assertTrue(failure.getMessage().contains("unsupported element"), failure.getMessage());
    }

    @Test
    void anUnknownRelationIsNamedWithThoseThereAre() throws Exception {
        Path design = Files.writeString(
                folder.resolve("unknown.rptdesign"),
                Files.readString(SIMPLE).replace("relation lines", "relation linse"));
        ReportException failure = failure(design, Samples.data(1), folder);
        assertEquals(Reason.RENDERING, failure.reason());
        assertTrue(failure.getMessage().contains("no relation linse; there are lines"), failure.getMessage());
        assertEquals(List.of(design), left());
    }

    @Test
    void aQueryThatIsNoneIsQuoted() throws Exception {
        Path design = Files.writeString(
                folder.resolve("sql.rptdesign"),
                Files.readString(SIMPLE).replace("relation lines", "select * from lines"));
        assertTrue(failure(design, Samples.data(1), folder).getMessage().contains("select * from lines"));
    }

    @Test
    void aFailingFeedEndsTheReport() throws Exception {
        ReportData broken = (name, arguments) -> {
            throw new IllegalStateException("the feed is broken");
        };
        assertTrue(failure(SIMPLE, broken, folder).getMessage().contains("the feed is broken"));
        assertEquals(List.of(), left());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("missing");
        ReportException failure = failure(SIMPLE, Samples.data(1), missing);
        assertEquals(Reason.OUTPUT, failure.reason());
        assertEquals(missing, failure.path());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsToldWithTheReason() {
        ReportException failure = failure(SIMPLE, Samples.data(1), Path.of("/proc"));
        assertEquals(Reason.OUTPUT, failure.reason());
        assertEquals(Path.of("/proc/report.pdf"), failure.path());
        assertTrue(failure.getMessage().contains("/proc/report.pdf"), failure.getMessage());
    }

    @Test
    void aFileThatCannotBeReplacedStaysAndNothingElseIsLeft() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("report.pdf").resolve("content"));
        ReportException failure = failure(SIMPLE, Samples.data(1), folder);
        assertEquals(Reason.OUTPUT, failure.reason());
        assertEquals(folder.resolve("report.pdf"), failure.path());
        assertTrue(Files.isDirectory(inTheWay));
        assertEquals(List.of(folder.resolve("report.pdf")), left());
    }

    @Test
    void anEarlierReportSurvivesAFailure() throws Exception {
        Path earlier = Files.writeString(folder.resolve("report.pdf"), "earlier");
        ReportData broken = (name, arguments) -> {
            throw new IllegalStateException("the feed is broken");
        };
        failure(SIMPLE, broken, folder);
        assertEquals("earlier", Files.readString(earlier));
        assertEquals(List.of(earlier), left());
    }

    @Test
    void aReportThatIsStoppedLeavesNothingAndAnEarlierOneSurvives() throws Exception {
        Path earlier = Files.writeString(folder.resolve("report.pdf"), "earlier");
        RenderControl control = RenderControl.none();
        ReportData stopping = (name, arguments) -> {
            control.cancel();
            return Samples.data(1).relation(name, arguments);
        };
        ReportRequest request = Samples.pdf(DesignSource.untrusted(SIMPLE), stopping, folder, "report");
        assertThrows(CancellationException.class, () -> renderer.render(request, control));
        assertEquals("earlier", Files.readString(earlier));
        assertEquals(List.of(earlier), left());
    }

    @Test
    void aLongReportStopsSoonAfterItWasToldTo() throws Exception {
        Duration whole = time(
                () -> renderer.render(Samples.pdf(DesignSource.trusted(SIMPLE), Samples.data(LONG), folder, "whole")));
        RenderControl control = RenderControl.none();
        ReportData data = (name, arguments) -> {
            Thread.ofVirtual().start(control::cancel);
            return Samples.data(LONG).relation(name, arguments);
        };
        ReportRequest request = Samples.pdf(DesignSource.trusted(SIMPLE), data, folder, "stopped");
        Duration stopped =
                time(() -> assertThrows(CancellationException.class, () -> renderer.render(request, control)));
        assertEquals(List.of(folder.resolve("whole.pdf")), left());
        assertTrue(stopped.multipliedBy(2).compareTo(whole) < 0, () -> stopped + " of " + whole);
    }

    private static Duration time(Executable task) {
        long start = System.nanoTime();
        assertDoesNotThrow(task);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void contentsThatNameAMissingPartAreAnError() throws Exception {
        Path design = Files.writeString(
                folder.resolve("contents.rptdesign"),
                Files.readString(COMPLETE).replace("\"constant\">chapter-2-1<", "\"constant\">renamed<"));
        for (String resource :
                List.of("styles.rptlibrary", "mark.png", "messages.properties", "messages_sv.properties")) {
            Files.copy(Samples.DESIGNS.resolve(resource), folder.resolve(resource));
        }
        assertTrue(failure(design, Samples.data(1), folder).getMessage().contains("chapter-2-1"));
    }

    @Test
    void aMissingImageIsNamed() throws Exception {
        Path design = Files.copy(COMPLETE, folder.resolve("image.rptdesign"));
        Files.copy(Samples.DESIGNS.resolve("styles.rptlibrary"), folder.resolve("styles.rptlibrary"));
        ReportException failure = failure(design, Samples.data(1), folder);
        assertEquals(Reason.DESIGN, failure.reason());
        assertTrue(failure.getMessage().contains("mark.png"), failure.getMessage());
    }

    @Test
    void contentsWithoutTheirColumnsAreAnError() {
        ReportData data = (name, arguments) -> name.equals("toc")
                ? new Relation(List.of(new Relation.Column("title", Relation.Type.STRING)), List.of())
                : Samples.data(1).relation(name, arguments);
        assertTrue(failure(COMPLETE, data, folder).getMessage().contains("needs a column page"));
    }
}
