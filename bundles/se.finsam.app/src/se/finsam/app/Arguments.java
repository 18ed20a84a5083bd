// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.finsam.model.file.AssociationFile;

/**
 * What the application was started with.
 *
 * @param files files to open
 */
record Arguments(List<Path> files) {
    Arguments {
        files = List.copyOf(files);
    }

    /** Reads the files of associations out of a command line; the rest is for others. */
    static Arguments of(String[] arguments) {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            if (argument.endsWith("." + AssociationFile.EXTENSION)) {
                files.add(Path.of(argument));
            }
        }
        return new Arguments(files);
    }
}
