// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import se.finsam.core.text.Language;
import se.finsam.model.file.AtomicFile;

/** The language that a user has chosen, in a file beside the state of the window, which the start script reads. */
final class LanguageSetting {
    /** Name of the file. */
    static final String FILE = "language";

    private final Path file;

    LanguageSetting(Path folder) {
        file = folder.resolve(FILE);
    }

    static LanguageSetting ofUser() {
        return new LanguageSetting(UserState.folder());
    }

    void put(Language language) throws IOException {
        AtomicFile.write(file, out -> out.write((language.tag() + "\n").getBytes(StandardCharsets.US_ASCII)));
    }
}
