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
 * @param safe true to leave all installed plug-ins out
 */
record Arguments(List<Path> files, boolean safe) {
    private static final String SAFE = "--safe";

    Arguments {
        files = List.copyOf(files);
    }

    /** Reads what is meant for the window out of a command line; the rest is for others. */
    static Arguments of(String[] arguments) {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            if (argument.endsWith("." + AssociationFile.EXTENSION)) {
                files.add(Path.of(argument));
            }
        }
        return new Arguments(files, List.of(arguments).contains(SAFE));
    }
}
