// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app;

import java.nio.file.Path;
import java.util.List;
import se.finsam.model.file.AssociationFile;

/**
 * What the application was started with.
 *
 * @param files files to open
 * @param page id of the page to open them at; empty for the first
 * @param safe true to leave all installed plug-ins out
 */
record Arguments(List<Path> files, String page, boolean safe) {
    private static final String SAFE = "--safe";
    private static final String PAGE = "--page";

    Arguments {
        files = List.copyOf(files);
    }

    /** Reads what is meant for the window out of a command line; the rest is for others. */
    static Arguments of(String[] arguments) {
        var given = List.of(arguments);
        var files = given.stream()
                .filter(argument -> argument.endsWith("." + AssociationFile.EXTENSION))
                .map(Path::of)
                .toList();
        var page = given.indexOf(PAGE) + 1;
        return new Arguments(files, page > 0 && page < given.size() ? given.get(page) : "", given.contains(SAFE));
    }
}
