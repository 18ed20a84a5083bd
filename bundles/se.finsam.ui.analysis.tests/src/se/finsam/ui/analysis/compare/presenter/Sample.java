// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.analysis.compare.presenter;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.ui.PlatformUI;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;
import se.finsam.ui.session.Sessions;

/** The sample with what plug-ins contribute. */
final class Sample {
    private static final Path FILE = Path.of("..", "se.finsam.sample", "samspelet.finsam");

    private Sample() {}

    static CompareInput input() throws IOException {
        return new CompareInput(
                SnapshotBuilder.snapshot(new AssociationFile().load(FILE)),
                PlatformUI.getWorkbench().getService(Sessions.class).registry());
    }
}
