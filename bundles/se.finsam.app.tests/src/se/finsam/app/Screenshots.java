// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.nio.file.Path;

/** Where the pictures of the window go. */
final class Screenshots {
    static final Path FOLDER = Path.of(System.getProperty("finsam.screenshots", "target/screenshots"))
            .toAbsolutePath();

    private Screenshots() {}
}
