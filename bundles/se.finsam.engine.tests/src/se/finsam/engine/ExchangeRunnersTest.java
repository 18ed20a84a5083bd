// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.api.Contributor;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.ExporterContribution;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportResult;
import se.finsam.api.Importer;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.MemberKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.snapshot.SnapshotBuilder;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Language;
import se.finsam.core.text.Text;

/** Importers and exporters do their work, and whatever a faulty one does is told with the name of its bundle. */
class ExchangeRunnersTest {
    private static final Contributor BUNDLE = new Contributor("in.house", "1.0.0");
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Snapshot snapshot = new SnapshotBuilder()
            .member("m1", "Kommun", MemberKind.MUNICIPALITY)
            .build();
    private final ImportInput input = new ImportInput("a.txt", "1200".getBytes(StandardCharsets.UTF_8), snapshot);
    private final ExportInput association =
            new ExportInput(snapshot, StatementTemplates.of(List.of()), List.of(), Language.SV);

    private static ImporterContribution importer(ImporterContribution.Loader loader) {
        return new ImporterContribution("bad", Text.same("B"), Text.EMPTY, "", List.of("txt"), BUNDLE, loader);
    }

    private static ExporterContribution exporter(ExporterContribution.Loader loader) {
        return new ExporterContribution("bad", Text.same("B"), Text.EMPTY, "", "text/plain", "txt", BUNDLE, loader);
    }

    private interface Reading {
        ImportResult read(Progress progress) throws InterruptedException;
    }

    private static ImporterContribution reading(Reading reading) {
        return importer(() -> new Importer<Importer.None>() {
            @Override
            public None defaults() {
                return None.NONE;
            }

            @Override
            public ImportResult read(ImportInput file, None parameters, Progress progress) {
                try {
                    return reading.read(progress);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static ExporterContribution writing(Writing writing) {
        return exporter(() -> new Exporter<Exporter.None>() {
            @Override
            public None defaults() {
                return None.NONE;
            }

            @Override
            public void write(ExportInput asked, None parameters, OutputStream out, Progress progress)
                    throws IOException {
                writing.write(out);
            }
        });
    }

    private ImportResult read(ImporterContribution importer) {
        return new ImportRunner(SHORT).run(importer, input, Map.of(), Progress.ENDLESS);
    }

    private byte[] write(ExporterContribution exporter) {
        return new ExportRunner(SHORT, 1000).run(exporter, association, Map.of(), Progress.ENDLESS);
    }

    private void assertBlamed(ImporterContribution importer, String why) {
        var failure =
                assertThrows(ContributionException.class, () -> read(importer)).text();
        assertTrue(failure.en().startsWith("The importer bad of in.house 1.0.0 "), failure.en());
        assertTrue(failure.sv().startsWith("Importen bad från in.house 1.0.0 "), failure.sv());
        assertTrue(failure.en().contains(why), failure.en());
    }

    private void assertBlamed(ExporterContribution exporter, String why) {
        var failure =
                assertThrows(ContributionException.class, () -> write(exporter)).text();
        assertTrue(failure.en().startsWith("The exporter bad of in.house 1.0.0 "), failure.en());
        assertTrue(failure.en().contains(why), failure.en());
    }

    @Test
    void aSettingOfTheUserReplacesTheDefault() {
        var runner = new ImportRunner();
        var cost = importer(CostFile::new);
        assertEquals(
                2025,
                runner.run(cost, input, Map.of(), Progress.ENDLESS)
                        .facts()
                        .getFirst()
                        .year());
        assertEquals(
                2024,
                runner.run(cost, input, Map.of("year", "2024"), Progress.ENDLESS)
                        .facts()
                        .getFirst()
                        .year());
        assertThrows(ParameterException.class, () -> runner.run(cost, input, Map.of("year", "1492"), Progress.ENDLESS));
    }

    @Test
    void aFaultyImporterIsBlamedWhateverItDoes() {
        assertBlamed(
                importer(() -> {
                    throw new ClassNotFoundException("gone");
                }),
                "cannot be loaded: gone");
        assertBlamed(
                importer(() -> {
                    throw new NoClassDefFoundError("old/Type");
                }),
                "cannot be loaded: old/Type");
        assertBlamed(
                reading(progress -> {
                    throw new IllegalStateException("oops");
                }),
                "oops");
        assertBlamed(
                reading(progress -> {
                    throw new StackOverflowError();
                }),
                "StackOverflowError");
        assertBlamed(reading(progress -> null), "no result");
        assertBlamed(reading(progress -> new ImportResult(Arrays.asList(null, null), List.of())), "NullPointer");
        assertBlamed(
                reading(progress -> {
                    throw new CancellationException();
                }),
                "gave up");
    }

    @Test
    void anImporterThatDoesNotEndIsLeftBehindAndToldToStop() throws InterruptedException {
        var told = new CountDownLatch(1);
        assertBlamed(
                reading(progress -> {
                    while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    told.countDown();
                    return new ImportResult(List.of(), List.of());
                }),
                "did not end");
        assertTrue(told.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aCallerThatCancelsDoesNotWait() {
        var never = new CountDownLatch(1);
        var waits = new AtomicBoolean(true);
        var stuck = reading(progress -> {
            waits.set(false);
            never.await();
            return new ImportResult(List.of(), List.of());
        });
        assertThrows(CancellationException.class, () -> new ImportRunner(Duration.ofMinutes(5))
                .run(stuck, input, Map.of(), () -> !waits.get()));
    }

    @Test
    void anExporterGivesItsBytes() {
        var members = exporter(MemberList::new);
        assertEquals("Kommun\n", new String(write(members), StandardCharsets.UTF_8));
        assertEquals(
                "m1 Kommun\n",
                new String(
                        new ExportRunner().run(members, association, Map.of("keys", "ja"), Progress.ENDLESS),
                        StandardCharsets.UTF_8));
    }

    @Test
    void aFaultyExporterIsBlamedWhateverItDoes() {
        assertBlamed(
                exporter(() -> {
                    throw new NoSuchMethodException("no constructor");
                }),
                "cannot be loaded");
        assertBlamed(
                writing(out -> {
                    throw new IllegalStateException("oops");
                }),
                "oops");
        assertBlamed(writing(out -> {}), "wrote nothing");
        assertBlamed(writing(out -> out.write(new byte[1001])), "more than 1000 bytes");
        assertBlamed(
                writing(out -> {
                    try {
                        out.write(new byte[1001]);
                    } catch (IOException e) {
                        out.write(1);
                    }
                }),
                "more than 1000 bytes");
        assertBlamed(
                writing(out -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }),
                "did not end");
    }

    @Test
    void anExporterMaySayThatThereIsNothing() {
        var refusal = new Text("Inget att skriva", "Nothing to write");
        var refusing = writing(out -> {
            throw new ExportException(refusal);
        });
        assertEquals(
                refusal,
                assertThrows(ExportException.class, () -> write(refusing)).text());
    }

    @Test
    void aFileIsReadUpToTheLimit(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("b.txt"), "5");
        assertEquals("b.txt", ImportInput.of(file, snapshot).name());
        assertEquals(1, ImportInput.of(file, snapshot).bytes().length);
        try (var large = Files.newByteChannel(file, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            large.position(ImportInput.LIMIT);
            large.write(ByteBuffer.wrap(new byte[1]));
        }
        assertThrows(IOException.class, () -> ImportInput.of(file, snapshot));
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
