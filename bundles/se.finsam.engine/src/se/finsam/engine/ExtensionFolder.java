// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.finsam.api.Contribution;
import se.finsam.api.Contributor;

/**
 * A folder whose text files are contributions.
 *
 * @param contributor the folder by its name, without a version
 * @param contributions what its files contribute, each with the file, and the line where that is known
 * @param problems files that cannot be used
 */
public record ExtensionFolder(
        Path path,
        Contributor contributor,
        Map<Contribution, String> contributions,
        List<BrokenContribution> problems) {
    /** Copies the problems. */
    public ExtensionFolder {
        problems = List.copyOf(problems);
    }
}
