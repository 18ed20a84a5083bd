// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import se.finsam.api.ExportException;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.ExporterContribution;
import se.finsam.api.Progress;

/**
 * Runs exporters, each within a time limit and a limit of size. It gives what an exporter writes; no file is touched.
 *
 * @param limit time that an exporter gets
 * @param most bytes that it may write
 */
public record ExportRunner(Duration limit, int most) {
    /** Time that an exporter gets when nothing else is said. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    /** Bytes that an exporter may write when nothing else is said. */
    public static final int MOST = 256 << 20;

    /** A runner with the usual limits. */
    public ExportRunner() {
        this(LIMIT, MOST);
    }

    /**
     * What an exporter writes.
     *
     * @param settings what the user has set, by name of the parameter
     * @throws ParameterException if a setting is wrong
     * @throws ExportException if there is nothing to export, or the exporter does not apply to the association
     * @throws ContributionException if the exporter is faulty
     * @throws java.util.concurrent.CancellationException if the caller cancels
     */
    public byte[] run(
            ExporterContribution exporter, ExportInput input, Map<String, String> settings, Progress progress) {
        exporter.appliesTo().missing(input.snapshot()).ifPresent(why -> {
            throw new ExportException(Faults.phrase(why));
        });
        return new Isolation(limit).call(exporter, progress, inner -> {
            var out = new Bounded(most);
            write(exporter.loader().load(), input, settings, out, inner);
            return out.content();
        });
    }

    private static <P extends Record> void write(
            Exporter<P> exporter, ExportInput input, Map<String, String> settings, OutputStream out, Progress progress)
            throws IOException {
        exporter.write(input, ParameterSet.of(exporter.defaults()).parse(settings), out, progress);
    }

    /** Bytes up to a limit. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int most;
        private boolean full;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            room(1);
            bytes.write(one);
        }

        @Override
        public void write(byte[] source, int from, int count) throws IOException {
            room(count);
            bytes.write(source, from, count);
        }

        private void room(int count) throws IOException {
            full |= count > most - bytes.size();
            if (full) {
                throw new IOException("it wrote more than %d bytes".formatted(most));
            }
        }

        /** Everything written; a part of it is worth nothing. */
        byte[] content() throws IOException {
            room(0);
            if (bytes.size() == 0) {
                throw new IOException("it wrote nothing");
            }
            return bytes.toByteArray();
        }
    }
}
