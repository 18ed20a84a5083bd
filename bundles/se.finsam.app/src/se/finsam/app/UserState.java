// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;

/** Where the window keeps what it remembers of its user. */
final class UserState {
    private UserState() {}

    /** The folder; the platform gives it as a URL with spaces as they are. */
    static Path folder() {
        return Path.of(
                URI.create(Platform.getInstanceLocation().getURL().toString().replace(" ", "%20")));
    }
}
