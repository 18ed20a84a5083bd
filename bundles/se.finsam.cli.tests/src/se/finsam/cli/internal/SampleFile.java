// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;

/** The sample as a file of the user's. */
final class SampleFile {
    private SampleFile() {}

    /** A copy in a folder. */
    static Path in(Path folder) throws IOException {
        var file = folder.resolve("samspelet.finsam");
        try (var in = Platform.getBundle("se.finsam.sample")
                .getEntry("samspelet.finsam")
                .openStream()) {
            Files.copy(in, file);
        }
        return file;
    }
}
