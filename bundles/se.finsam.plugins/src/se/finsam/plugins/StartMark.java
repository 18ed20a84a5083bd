// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that say what a process was starting, in the folder of the plug-ins, one per process. One whose process is gone tells
 * of a start that did not come to its end.
 */
final class StartMark {
    private final Path folder;
    private final String prefix;
    private final Path file;

    private StartMark(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
        file = folder.resolve(prefix + ProcessHandle.current().pid());
    }

    /** The mark of the start of a plug-in. */
    static StartMark ofPlugin(Path folder) {
        return new StartMark(folder, "starting-");
    }

    /** The mark of the start of the window. */
    static StartMark ofWindow(Path folder) {
        return new StartMark(folder, "window-");
    }

    /** Notes what is being started: the id of a plug-in, or empty. */
    void put(String id) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file, begun(ProcessHandle.current()) + "\n" + id);
        } catch (IOException e) {
            // A folder that the user may only read works as well; only nothing is remembered of a start.
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It tells of a start that failed when it did not, and is asked about at worst.
        }
    }

    /** What processes that are gone were starting; their marks are removed. */
    List<String> takeLeft() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var left = new ArrayList<String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var mark : files.toList()) {
                if (mark.getFileName().toString().startsWith(prefix)) {
                    taken(mark).ifPresent(left::add);
                }
            }
        }
        return left;
    }

    private Optional<String> taken(Path mark) throws IOException {
        try {
            var lines = Files.readAllLines(mark);
            var pid = Long.parseLong(mark.getFileName().toString().substring(prefix.length()));
            var begun = lines.isEmpty() ? "" : lines.getFirst();
            if (ProcessHandle.of(pid).filter(each -> begun(each).equals(begun)).isPresent()) {
                return Optional.empty();
            }
            Files.deleteIfExists(mark);
            return Optional.of(lines.size() > 1 ? lines.get(1) : "");
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String begun(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
