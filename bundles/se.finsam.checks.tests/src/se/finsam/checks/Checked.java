// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.checks;

import java.io.IOException;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import se.finsam.api.CheckInput;
import se.finsam.checks.text.Say;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.engine.CheckReport;
import se.finsam.engine.CheckRunner;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.InstalledBundles;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** The contributed checks and the sample, for the tests. */
final class Checked {
    static final int YEAR = 2025;
    static final ContributionRegistry REGISTRY = ContributionRegistry.read(
            Platform.getExtensionRegistry(),
            new InstalledBundles(FrameworkUtil.getBundle(Say.class).getBundleContext()));

    private Checked() {}

    static se.finsam.model.Association association() throws IOException {
        var url = Platform.getBundle("se.finsam.sample").getEntry("samspelet.finsam");
        try (var in = url.openStream()) {
            return new AssociationFile().read(in, "samspelet.finsam");
        }
    }

    static Snapshot sample() throws IOException {
        return SnapshotBuilder.snapshot(association());
    }

    static CheckInput input(Snapshot snapshot) {
        return new CheckInput(snapshot, REGISTRY.templates(), YEAR);
    }

    static CheckReport check(Snapshot snapshot) {
        try (var runner = new CheckRunner(REGISTRY.checks())) {
            return runner.run(input(snapshot));
        }
    }
}
