// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.model.file.AtomicFile;
import se.finsam.model.text.Texts;

/**
 * The folder of a user's plug-ins, outside the product so that an upgrade of it leaves them alone. The state file says what
 * is installed; it is replaced as a whole after the jars are in place, so that at every moment either all of an installation
 * stands or nothing. With the last plug-in the folder goes too.
 */
final class PluginFolder {
    private static final Texts TEXTS = Texts.of(PluginFolder.class);
    private static final String WORKBENCH = "finsam-workbench";
    private static final String STATE = "plugins.properties";

    private final Path folder;

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of the user: what the property or the environment says, else where the system keeps data of users. */
    static PluginFolder ofUser(Map<String, String> environment) {
        var given = System.getProperty("finsam.plugins", environment.get("FINSAM_PLUGINS"));
        return new PluginFolder(given == null ? data(environment).resolve("plugins") : Path.of(given));
    }

    private static Path data(Map<String, String> environment) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("user.home"));
        var parent = Optional.ofNullable(environment.get(system.startsWith("windows") ? "APPDATA" : "XDG_DATA_HOME"))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .orElse(home.resolve(
                        system.startsWith("mac")
                                ? Path.of("Library", "Application Support")
                                : Path.of(".local", "share")));
        return parent.resolve(WORKBENCH);
    }

    Path path() {
        return folder;
    }

    /** What is installed at the moment. */
    FolderState state() throws IOException {
        return FolderState.read(folder.resolve(STATE));
    }

    /** The jar of a plug-in that is installed. */
    Path jar(FolderState.Entry entry) {
        return folder.resolve(entry.file());
    }

    /**
     * Puts plug-ins in place, each instead of what was installed under its id, and enabled.
     *
     * @throws PluginException if a jar is no longer what was read
     * @throws IOException if the folder cannot be written; then what was installed is as it was
     */
    void install(Collection<PluginJar> jars, String source) throws IOException, PluginException {
        try (var lock = FolderLock.of(folder)) {
            Objects.requireNonNull(lock);
            var state = state().copy();
            try {
                for (var jar : jars) {
                    var entry = new FolderState.Entry(
                            jar.version().toString(),
                            jar.sha256(),
                            "%s_%s-%s.jar"
                                    .formatted(
                                            jar.id(),
                                            jar.version(),
                                            jar.sha256().substring(0, 12)),
                            source);
                    AtomicFile.write(jar(entry), out -> Files.copy(jar.file(), out));
                    if (!JarReader.sha256(jar(entry)).equals(jar.sha256())) {
                        throw new PluginException(TEXTS.get("changedMeanwhile", jar.file()));
                    }
                    state.installed().put(jar.id(), entry);
                    state.disabled().remove(jar.id());
                }
                state.write(folder.resolve(STATE));
            } finally {
                sweep();
            }
        } finally {
            removeIfEmpty();
        }
    }

    /**
     * Removes a plug-in and every trace of it.
     *
     * @throws PluginException if it is not installed
     */
    void uninstall(String id) throws IOException, PluginException {
        change(state -> {
            if (state.installed().remove(id) == null) {
                throw new PluginException(TEXTS.get("notInstalled", id));
            }
            state.disabled().remove(id);
        });
    }

    /** Leaves a plug-in out from the next start on. */
    void disable(String id, FolderState.Disabled why) throws IOException {
        turn(state -> state.disabled().put(id, why));
    }

    /** Takes a plug-in in again from the next start on. */
    void enable(String id) throws IOException {
        turn(state -> state.disabled().remove(id));
    }

    private void turn(Consumer<FolderState> change) throws IOException {
        try {
            change(change::accept);
        } catch (PluginException e) {
            throw new IllegalStateException("nothing is refused", e);
        }
    }

    /** Changes the state. */
    private interface Change {
        void make(FolderState state) throws PluginException;
    }

    private void change(Change change) throws IOException, PluginException {
        try (var lock = FolderLock.of(folder)) {
            Objects.requireNonNull(lock);
            var state = state().copy();
            change.make(state);
            if (state.isEmpty()) {
                StartMark.ofWindow(folder).takeLeft();
                Files.deleteIfExists(folder.resolve(STATE));
            } else {
                state.write(folder.resolve(STATE));
            }
            sweep();
        } finally {
            removeIfEmpty();
        }
    }

    /** Deletes the jars that the state does not know. One that is in use on a system that keeps those goes another time. */
    private void sweep() throws IOException {
        var known = state().installed().values().stream()
                .map(FolderState.Entry::file)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".jar") && !known.contains(name)) {
                    delete(file);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /** Removes the folder, and the one of the workbench around it, when nothing is left in them. */
    private void removeIfEmpty() throws IOException {
        try {
            Files.deleteIfExists(folder);
            var parent = folder.getParent();
            if (parent != null && parent.endsWith(WORKBENCH)) {
                Files.deleteIfExists(parent);
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody still has something there.
        }
    }
}
