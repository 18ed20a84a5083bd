// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/** Where the window keeps what it remembers of its user. */
final class UserState {
    private UserState() {}

    /** The folder. */
    static Path folder() {
        try {
            return URIUtil.toFile(URIUtil.toURI(Platform.getInstanceLocation().getURL()))
                    .toPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
