// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.FolderBundles;
import se.finsam.model.Association;
import se.finsam.model.file.AssociationFile;

/** Our contributions, read from the source folders of their bundles without a running platform, and the sample. */
final class Project {
    /** The top folder of the project. */
    static final Path ROOT = Path.of(System.getProperty("finsam.root", "")).toAbsolutePath();

    /** The sample. */
    static final Path SAMPLE = ROOT.resolve("bundles/se.finsam.sample/samspelet.finsam");

    /** The year of the sample's report. */
    static final int YEAR = 2025;

    private Project() {}

    /** The sample, as a model of its own that may be changed. */
    static Association sample() throws IOException {
        return new AssociationFile().load(SAMPLE);
    }

    /** The statements, checks and indicators that the workbench brings. */
    static ContributionRegistry registry() {
        return new FolderBundles(ROOT.resolve("bundles"))
                .contributions(
                        List.of("se.finsam.api", "se.finsam.analysis", "se.finsam.checks"),
                        Project.class.getClassLoader());
    }
}
