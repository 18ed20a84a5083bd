// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import se.finsam.api.ImportInput;
import se.finsam.api.ImportResult;
import se.finsam.api.Importer;
import se.finsam.api.ImporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Text;

/** What holds for every importer; extend it with the id of yours and a good file, and add tests of what it reads. */
public abstract class ImporterContract extends Contract<ImporterContribution> {
    private static final int LARGE = 8 << 20;
    private static final int TRIALS = 200;

    /** A contract to extend. */
    protected ImporterContract() {
        super(ImporterContribution.class);
    }

    /** A file that the importer reads without a remark that is an error, for the association of {@link Samples#small()}. */
    protected abstract byte[] goodFile();

    /** What the importer makes of a file with its default parameters. */
    protected final ImportResult read(byte[] file) throws ReflectiveOperationException, IOException {
        return read(contribution().loader().load(), file, Samples.small(), Progress.ENDLESS);
    }

    private static <P extends Record> ImportResult read(
            Importer<P> importer, byte[] file, Snapshot snapshot, Progress progress) {
        return importer.read(new ImportInput("file", file, snapshot), importer.defaults(), progress);
    }

    @Test
    final void itHasANameAndSaysWhatItReads() {
        assertFalse(contribution().name().sv().isBlank());
        assertFalse(contribution().description().sv().isBlank(), "give the importer a description");
        assertFalse(contribution().extensions().isEmpty());
    }

    @Test
    final void itsParametersSurviveBeingWrittenAsText() throws Exception {
        Trials.roundTrip(contribution().loader().load().defaults());
    }

    @Test
    final void aGoodFileGivesTheSameFactsEachTimeAndInEveryThread() throws Exception {
        var importer = contribution().loader().load();
        var snapshot = Samples.small();
        var result = Trials.same(() -> read(importer, goodFile(), snapshot, Progress.ENDLESS));
        assertFalse(result.hasErrors(), () -> "" + result.remarks());
        assertFalse(result.facts().isEmpty());
    }

    @Test
    final void whatIsWrongIsToldByRemarksInBothLanguagesAndNeverByAnException() throws Exception {
        var importer = contribution().loader().load();
        var snapshot = Samples.small();
        for (var file : broken()) {
            assertSpoken(
                    assertTimeoutPreemptively(Trials.LIMIT, () -> read(importer, file, snapshot, Progress.ENDLESS)));
        }
        assertSpoken(read(importer, goodFile(), snapshot, Progress.ENDLESS));
        var noise = new Random(1);
        for (var trial = 0; trial < TRIALS; trial++) {
            var file = goodFile();
            file[noise.nextInt(file.length)] = (byte) noise.nextInt();
            assertSpoken(read(
                    importer, Arrays.copyOf(file, file.length - noise.nextInt(file.length)), snapshot, () -> false));
        }
    }

    /** Files that no importer can take for one of its own: nothing, noise, zeros, one word, a headless tail. */
    private List<byte[]> broken() {
        var noise = new byte[4096];
        new Random(2).nextBytes(noise);
        var good = goodFile();
        return List.of(
                new byte[0],
                noise,
                new byte[4096],
                "?".getBytes(StandardCharsets.US_ASCII),
                "\"".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOfRange(good, good.length / 2, good.length));
    }

    private static void assertSpoken(ImportResult result) {
        for (var remark : result.remarks()) {
            assertFalse(remark.what().sv().isBlank(), () -> "Swedish words of " + remark);
            assertFalse(remark.what().en().isBlank(), () -> "English words of " + remark);
            assertEquals(isBlank(remark.remedy(), true), isBlank(remark.remedy(), false), () -> "remedy of " + remark);
        }
    }

    private static boolean isBlank(Text text, boolean swedish) {
        return (swedish ? text.sv() : text.en()).isBlank();
    }

    @Test
    final void itEndsInTimeOnALargeFile() throws Exception {
        var importer = contribution().loader().load();
        var snapshot = Samples.large();
        var good = goodFile();
        var large = new ByteArrayOutputStream();
        while (large.size() < LARGE) {
            large.writeBytes(good);
        }
        assertTimeoutPreemptively(Trials.LIMIT, () -> read(importer, large.toByteArray(), snapshot, Progress.ENDLESS));
    }

    @Test
    final void itGivesUpWhenNobodyWaits() throws Exception {
        var importer = contribution().loader().load();
        var snapshot = Samples.small();
        assertTimeoutPreemptively(Trials.LIMIT, () -> {
            try {
                read(importer, goodFile(), snapshot, () -> true);
            } catch (CancellationException e) {
                assertTrue(e.getCause() == null, "giving up is no failure");
            }
        });
    }
}
