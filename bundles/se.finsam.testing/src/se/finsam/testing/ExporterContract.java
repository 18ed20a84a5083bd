// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.ExporterContribution;
import se.finsam.api.Progress;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.text.Language;

/** What holds for every exporter; extend it with the id of yours, and add tests of what it writes. */
public abstract class ExporterContract extends Contract<ExporterContribution> {
    /** A contract to extend. */
    protected ExporterContract() {
        super(ExporterContribution.class);
    }

    /** What the exporter writes of an association with its default parameters, in Swedish. */
    protected final byte[] written(Snapshot snapshot, Integer... years)
            throws ReflectiveOperationException, IOException {
        return written(contribution().loader().load(), input(snapshot, Language.SV, years), Progress.ENDLESS);
    }

    private ExportInput input(Snapshot snapshot, Language language, Integer... years) {
        return new ExportInput(snapshot, templates(), List.of(years), language);
    }

    private static byte[] written(Exporter<?> exporter, ExportInput input, Progress progress) throws IOException {
        var out = new ByteArrayOutputStream();
        write(exporter, input, out, progress);
        return out.toByteArray();
    }

    private static <P extends Record> void write(
            Exporter<P> exporter, ExportInput input, OutputStream out, Progress progress) throws IOException {
        exporter.write(input, exporter.defaults(), out, progress);
    }

    @Test
    final void itHasANameAndSaysWhatItWrites() {
        var contribution = contribution();
        assertFalse(contribution.name().sv().isBlank());
        assertFalse(contribution.description().sv().isBlank(), "give the exporter a description");
        assertTrue(contribution.mediaType().matches("\\S+/\\S+"), "no media type: " + contribution.mediaType());
        assertTrue(contribution.extension().matches("\\w+"), "no end of a file name: " + contribution.extension());
    }

    @Test
    final void itsParametersSurviveBeingWrittenAsText() throws Exception {
        Trials.roundTrip(contribution().loader().load().defaults());
    }

    @Test
    final void itWritesTheSameEachTimeAndInEveryThread() throws Exception {
        var exporter = contribution().loader().load();
        for (var language : Language.values()) {
            var input = input(Samples.small(), language);
            var written = Trials.same(() -> text(written(exporter, input, Progress.ENDLESS)));
            assertFalse(written.isEmpty(), "it writes nothing of the sample");
        }
    }

    /** Bytes that can be compared and told. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    final void itSaysInBothLanguagesWhenThereIsNothingToWrite() throws Exception {
        var exporter = contribution().loader().load();
        for (var input : List.of(
                input(Samples.fresh(), Language.SV),
                input(Samples.fresh(), Language.EN, Samples.YEAR),
                input(Samples.small(), Language.SV, Samples.YEAR + 50))) {
            try {
                written(exporter, input, Progress.ENDLESS);
            } catch (ExportException e) {
                Trials.spoken(e.text(), "why there is nothing to write");
            }
        }
    }

    @Test
    final void itEndsInTimeOnLargeData() throws Exception {
        var input = input(Samples.large(), Language.SV);
        var exporter = contribution().loader().load();
        assertTimeoutPreemptively(
                Trials.LIMIT, () -> write(exporter, input, OutputStream.nullOutputStream(), Progress.ENDLESS));
    }

    @Test
    final void itGivesUpWhenNobodyWaits() throws Exception {
        var exporter = contribution().loader().load();
        var input = input(Samples.small(), Language.SV);
        assertTimeoutPreemptively(Trials.LIMIT, () -> {
            try {
                written(exporter, input, () -> true);
            } catch (CancellationException e) {
                assertTrue(e.getCause() == null, "giving up is no failure");
            }
        });
    }
}
