// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.finsam.api.Contributor;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.ExporterContribution;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.core.text.Text;

/** An exporter that is no good does not pass. */
class ExporterContractTest {
    private interface Writing {
        void write(ExportInput input, OutputStream out, Progress progress) throws IOException;
    }

    /** Refuses its own default, 1. */
    record TwoOrMore(
            @Parameter(sv = "Tal", en = "Number", helpSv = "Tal.", helpEn = "Number.", min = "2")
            int number) {}

    private record Tried<P extends Record>(P defaults, Writing writing) implements Exporter<P> {
        @Override
        public void write(ExportInput input, P parameters, OutputStream out, Progress progress) throws IOException {
            writing.write(input, out, progress);
        }
    }

    private static ExporterContract of(Writing writing) {
        return of(new Tried<>(Exporter.None.NONE, writing), "text/plain", "En exportör.");
    }

    private static ExporterContract of(Exporter<?> exporter, String mediaType, String description) {
        var contribution = new ExporterContribution(
                "tried",
                Text.same("Tried"),
                Text.same(description),
                "",
                mediaType,
                "txt",
                new Contributor("in.house", "1.0.0"),
                () -> exporter);
        return new ExporterContract() {
            @Override
            protected String id() {
                return contribution.id();
            }

            @Override
            ExporterContribution contribution() {
                return contribution;
            }

            @Override
            StatementTemplates templates() {
                return StatementTemplates.of(List.of());
            }
        };
    }

    @Test
    void oneThatKeepsTheContractPasses() throws Exception {
        var good = of((input, out, progress) ->
                out.write(input.snapshot().data().toString().getBytes()));
        good.itHasANameAndSaysWhatItWrites();
        good.itsParametersSurviveBeingWrittenAsText();
        good.itWritesTheSameEachTimeAndInEveryThread();
        good.itSaysInBothLanguagesWhenThereIsNothingToWrite();
        good.itGivesUpWhenNobodyWaits();
    }

    @Test
    void oneThatDoesNotSayWhatItIsFails() {
        var silent = new Tried<>(Exporter.None.NONE, (input, out, progress) -> {});
        Broken.by(() -> of(silent, "text/plain", "").itHasANameAndSaysWhatItWrites(), "description");
        Broken.by(() -> of(silent, "text", "En exportör.").itHasANameAndSaysWhatItWrites(), "media type");
    }

    @Test
    void oneWhoseDefaultsAreRefusedFails() {
        var odd = of(new Tried<>(new TwoOrMore(1), (input, out, progress) -> {}), "text/plain", "");
        Broken.by(odd::itsParametersSurviveBeingWrittenAsText, "number");
    }

    @Test
    void oneThatCountsOrWritesNothingFails() {
        var count = new AtomicInteger();
        Broken.by(
                of((input, out, progress) -> out.write(count.incrementAndGet()))
                        ::itWritesTheSameEachTimeAndInEveryThread,
                "asked again");
        Broken.by(of((input, out, progress) -> {})::itWritesTheSameEachTimeAndInEveryThread, "nothing");
    }

    @Test
    void oneThatThrowsOnANewAssociationOrSaysWhyInOneLanguageFails() {
        Broken.by(
                of((input, out, progress) -> out.write(
                        input.snapshot().data().members().getFirst().name().getBytes()))
                        ::itSaysInBothLanguagesWhenThereIsNothingToWrite,
                "NoSuchElementException");
        Broken.by(
                of((input, out, progress) -> {
                    throw new ExportException(new Text("Inget finns", ""));
                })::itSaysInBothLanguagesWhenThereIsNothingToWrite,
                "no English words");
    }

    @Test
    void oneThatFailsWhenItIsGivenUpFails() {
        Broken.by(
                of((input, out, progress) -> {
                    if (progress.isCancelled()) {
                        throw new IllegalStateException("stopped");
                    }
                })::itGivesUpWhenNobodyWaits,
                "stopped");
    }
}
