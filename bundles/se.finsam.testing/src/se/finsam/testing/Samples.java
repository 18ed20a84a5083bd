// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.model.Association;
import se.finsam.model.create.NewAssociation;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The real association that contributions are tried on, as it is and grown. */
public final class Samples {
    /** The year of its report. */
    public static final int YEAR = 2025;

    private static final String BUNDLE = "se.finsam.sample";
    private static final String FILE = "samspelet.finsam";
    private static final int LARGE = 100;

    private static @Nullable Snapshot small;
    private static @Nullable Snapshot large;

    private Samples() {}

    /** The association as it is. */
    public static synchronized Snapshot small() throws IOException {
        var made = small;
        if (made == null) {
            made = SnapshotBuilder.snapshot(association());
            small = made;
        }
        return made;
    }

    /** A hundred times its lines: 11 033 facts. */
    public static synchronized Snapshot large() throws IOException {
        var made = large;
        if (made == null) {
            var association = association();
            Growth.grow(association, LARGE);
            made = SnapshotBuilder.snapshot(association);
            large = made;
        }
        return made;
    }

    /** A new association: line items and a year, and nothing known of it. */
    public static Snapshot fresh() {
        return SnapshotBuilder.snapshot(NewAssociation.create("Samordningsförbundet Nytt", YEAR));
    }

    /** The association as it is, to be changed. */
    public static Association association() throws IOException {
        try (var in = sample().openStream()) {
            return new AssociationFile().read(in, FILE);
        }
    }

    private static URL sample() throws IOException {
        var platform = FrameworkUtil.getBundle(Samples.class);
        if (platform != null) {
            return Installed.bundle(platform, BUNDLE).getEntry(FILE);
        }
        var file = Samples.class.getClassLoader().getResource(FILE);
        if (file == null) {
            throw new FileNotFoundException("The sample, %s, is not on the class path".formatted(BUNDLE));
        }
        return file;
    }
}
