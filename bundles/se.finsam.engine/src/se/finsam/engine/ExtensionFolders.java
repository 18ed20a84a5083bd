// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.finsam.api.Contributor;
import se.finsam.api.ExtensionPoints;
import se.finsam.core.text.Text;

/**
 * Folders of extensions that need no code: statement templates, indicators and report designs as text files. A given folder
 * contributes its own files, and each folder in it contributes its own; deeper ones belong to the designs beside them.
 */
public final class ExtensionFolders {
    /** Says what speaks against a report design that nobody trusts. */
    @FunctionalInterface
    public interface DesignReview {
        /**
         * What it may not do, and where; empty when it may be used.
         *
         * @throws IOException if it cannot be read, with what is wrong as message
         */
        List<String> objections(Path design) throws IOException;
    }

    private final List<Path> given;
    private final Predicate<Path> trusted;
    private final DesignReview review;

    /**
     * The extensions of some folders; one that is not there contributes nothing.
     *
     * @param trusted whether the user trusts a report design as it is now
     */
    public ExtensionFolders(List<Path> given, Predicate<Path> trusted, DesignReview review) {
        this.given = List.copyOf(given);
        this.trusted = trusted;
        this.review = review;
    }

    /** Reads the folders; those without a file of ours are left out. */
    public List<ExtensionFolder> read() {
        var folders = new ArrayList<ExtensionFolder>();
        for (var folder : unique()) {
            try {
                for (var each : withChildren(folder)) {
                    var read = new FolderReader(each, trusted, review).read();
                    if (!read.contributions().isEmpty() || !read.problems().isEmpty()) {
                        folders.add(read);
                    }
                }
            } catch (IOException e) {
                folders.add(unreadable(folder, e));
            }
        }
        return folders;
    }

    private Set<Path> unique() {
        var folders = new LinkedHashSet<Path>();
        given.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(Files::isDirectory)
                .forEach(folders::add);
        return folders;
    }

    private static List<Path> withChildren(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return Stream.concat(
                            Stream.of(folder), inside.filter(Files::isDirectory).sorted())
                    .toList();
        }
    }

    static ExtensionFolder unreadable(Path folder, IOException e) {
        var contributor = new Contributor(String.valueOf(folder.getFileName()), "");
        return new ExtensionFolder(
                folder,
                contributor,
                Map.of(),
                List.of(new BrokenContribution(
                        ExtensionPoints.STATEMENT_TEMPLATES,
                        "",
                        contributor,
                        new Text(
                                "%s kan inte läsas: %s; se till att du får läsa mappen"
                                        .formatted(folder, e.getMessage()),
                                "%s cannot be read: %s; see to it that you may read the folder"
                                        .formatted(folder, e.getMessage())))));
    }
}
