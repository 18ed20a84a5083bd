// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.BrokenSnapshotException;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Snapshot;
import se.finsam.core.statement.StatementTemplates;
import se.finsam.model.file.AssociationFile;
import se.finsam.model.file.AssociationFileException;
import se.finsam.model.file.AtomicFile;
import se.finsam.model.snapshot.SnapshotBuilder;

/** What several commands do with their input. */
final class Associations {
    private Associations() {}

    /** The snapshot of a file. */
    static Snapshot load(Environment environment, Path file) throws AssociationFileException {
        try {
            return SnapshotBuilder.snapshot(new AssociationFile().load(file));
        } catch (BrokenSnapshotException e) {
            throw new CommandException(
                    ExitCode.INPUT, environment.text("broken", file, String.join("\n  ", e.problems())));
        }
    }

    /** The snapshot of the sample. */
    static Snapshot sample(Environment environment) {
        var url = environment.sample().get();
        try (var in = url.openStream()) {
            return SnapshotBuilder.snapshot(new AssociationFile().read(in, "samspelet.finsam"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contributed templates, with those of a folder if one is given. */
    static StatementTemplates templates(Environment environment, @Nullable Path folder) {
        var templates = environment.contributions().get().templates();
        if (folder == null) {
            return templates;
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.USAGE, environment.text("noFolder", folder));
        }
        try {
            return templates.withFolder(folder);
        } catch (IOException e) {
            throw new CommandException(ExitCode.INPUT, environment.text("unreadable", folder, e.getMessage()));
        }
    }

    /** The year asked for if the association holds its outturn, or the newest that it does. */
    static int year(Environment environment, Snapshot snapshot, @Nullable Integer asked) {
        var years = snapshot.yearsWith(FactKind.ACTUAL);
        if (years.isEmpty()) {
            throw new CommandException(ExitCode.INPUT, environment.text("noYears"));
        }
        if (asked == null) {
            return years.last();
        }
        requireYear(environment, years, asked);
        return asked;
    }

    /** Refuses a year that the association does not hold. */
    static void requireYear(Environment environment, NavigableSet<Integer> known, int year) {
        if (!known.contains(year)) {
            throw new CommandException(
                    ExitCode.INPUT,
                    environment.text(
                            "noYear", year, known.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
    }

    /** Refuses years that are not among the known ones. */
    static void requireYears(Environment environment, List<Integer> known, List<Integer> asked) {
        asked.forEach(year -> requireYear(environment, new TreeSet<>(known), year));
    }

    /** Every year that the association holds. */
    static NavigableSet<Integer> years(Snapshot snapshot) {
        var years = new TreeSet<Integer>();
        snapshot.data().years().forEach(year -> years.add(year.year()));
        return years;
    }

    /** The folder for output, made when it is missing. */
    static Path folder(Environment environment, Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandException(ExitCode.PARTIAL, environment.text("cannotMakeFolder", folder));
        }
    }

    /** Writes a text file as a whole or not at all. */
    static void write(Environment environment, Path file, String text) {
        write(environment, file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file as a whole or not at all. */
    static void write(Environment environment, Path file, byte[] content) {
        try {
            AtomicFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw new CommandException(ExitCode.PARTIAL, environment.text("cannotWrite", file, e.getMessage()));
        }
    }
}
