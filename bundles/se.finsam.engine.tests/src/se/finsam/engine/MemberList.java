// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.finsam.api.ExportInput;
import se.finsam.api.Exporter;
import se.finsam.api.Parameter;
import se.finsam.api.Progress;

/** The worked example of exporters.exsd. */
public final class MemberList implements Exporter<MemberList.Settings> {
    public record Settings(
            @Parameter(sv = "Med nyckel", en = "With key") boolean keys) {}

    @Override
    public Settings defaults() {
        return new Settings(false);
    }

    @Override
    public void write(ExportInput input, Settings settings, OutputStream out, Progress progress) throws IOException {
        for (var member : input.snapshot().data().members()) {
            progress.checkCancelled();
            var line = settings.keys() ? member.key() + " " + member.name() : member.name();
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
