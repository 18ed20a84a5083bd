// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.io.FileNotFoundException;
import java.io.IOException;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The real association that contributions are tried on, as it is and grown. */
public final class Samples {
    /** The year of its report. */
    public static final int YEAR = 2025;

    private static final int LARGE = 100;

    private Samples() {}

    /** The association as it is. */
    public static Snapshot small() throws IOException {
        return SnapshotBuilder.snapshot(association());
    }

    /** A hundred times its lines: 11 033 facts. */
    public static Snapshot large() throws IOException {
        var association = association();
        Growth.grow(association, LARGE);
        return SnapshotBuilder.snapshot(association);
    }

    private static Association association() throws IOException {
        try (var in = Samples.class.getClassLoader().getResourceAsStream("samspelet.finsam")) {
            if (in == null) {
                throw new FileNotFoundException("The sample, se.finsam.sample, is not on the class path");
            }
            return new AssociationFile().read(in, "samspelet.finsam");
        }
    }
}
