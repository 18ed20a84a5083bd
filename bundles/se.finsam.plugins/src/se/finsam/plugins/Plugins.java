// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import se.finsam.core.text.Text;
import se.finsam.model.file.Folders;
import se.finsam.model.text.Texts;
import se.finsam.plugins.FolderState.Disabled;
import se.finsam.plugins.PluginStatus.State;

/**
 * The plug-ins of a user: loaded into one run of the workbench, listed, installed and removed. What is changed holds from the
 * next start on.
 */
public final class Plugins {
    /** How long a plug-in may take to start. */
    private static final Duration LIMIT = Duration.ofSeconds(Long.getLong("finsam.plugins.seconds", 10));

    private static final Texts TEXTS = Texts.of(Plugins.class);

    private final PluginFolder folder;
    private final List<Path> dropins;
    private final List<Path> policies;
    private final PluginLoader loader;
    private List<Path> extensions = List.of();
    private boolean safe;
    private @Nullable List<PluginStatus> loaded;

    Plugins(PluginFolder folder, List<Path> dropins, List<Path> policies, PluginLoader loader) {
        this.folder = folder;
        this.dropins = List.copyOf(dropins);
        this.policies = List.copyOf(policies);
        this.loader = loader;
    }

    /**
     * The plug-ins of whoever runs the product.
     *
     * @param context of a bundle of the product
     */
    public static Plugins ofUser(BundleContext context) {
        var environment = System.getenv();
        var folder = PluginFolder.ofUser(environment);
        var product = product(context);
        var policies = new ArrayList<Path>();
        policies.add(Path.of("/etc/xdg/finsam-workbench", Policy.FILE));
        Optional.ofNullable(environment.get("ProgramData"))
                .ifPresent(data -> policies.add(Path.of(data, "finsam-workbench", Policy.FILE)));
        Optional.ofNullable(System.getProperty("finsam.policy")).map(Path::of).ifPresent(policies::add);
        product.ifPresent(path -> policies.add(path.resolve("configuration").resolve(Policy.FILE)));
        return new Plugins(
                folder,
                product.map(path -> List.of(path.resolve("dropins"))).orElse(List.of()),
                policies,
                new PluginLoader(context, folder, LIMIT));
    }

    /** The folder of the product; the platform gives it as a URL with spaces as they are. */
    private static Optional<Path> product(BundleContext context) {
        return Optional.ofNullable(context.getProperty("osgi.install.area"))
                .map(url -> Path.of(URI.create(url.replace(" ", "%20"))));
    }

    /** Makes this run a safe one, in which no plug-in is loaded; said before any is. */
    public void safe(boolean on) {
        safe = on;
    }

    /** Gives this run folders of extensions that need no code, beside that of the user. */
    public void extensions(List<Path> given) {
        extensions = List.copyOf(given);
    }

    /** Where extensions of this run that need no code lie; a safe run has only those that were given to it. */
    public List<Path> extensionFolders() {
        var folders = new ArrayList<Path>();
        if (!safe) {
            folders.add(ownExtensions());
        }
        folders.addAll(extensions);
        return folders;
    }

    /** The folder of the user's own extensions that need no code; it need not be there. */
    public Path ownExtensions() {
        return folder.path().resolve("extensions");
    }

    /** The file that keeps the user's presets of parameters; it need not be there. */
    public Path presetFile() {
        return folder.path().resolve("presets.json");
    }

    /** The file that keeps the parameters that the user's window runs checks with; it need not be there. */
    public Path checkSettingsFile() {
        return folder.path().resolve("check-settings.json");
    }

    /** The report designs that the user trusts. */
    public TrustedDesigns trustedDesigns() {
        return new TrustedDesigns(folder.path());
    }

    /**
     * Loads what is installed and enabled; once in a run, before anybody asks for contributions. A plug-in that cannot be
     * loaded is told of and stops no other; when the folder or a policy cannot be read none is loaded, which is told as if the
     * folder were one.
     */
    public synchronized List<PluginStatus> load() {
        if (loaded == null) {
            try {
                var ended = leaveOutWhatEndedTheLastStart();
                var known = inventory();
                loaded = (safe ? leftOut(known) : loader.load(known))
                        .stream()
                                .map(status ->
                                        ended.contains(status.id()) ? status.with(State.FAILED, status.why()) : status)
                                .toList();
            } catch (IOException e) {
                loaded = List.of(unreadable(e));
            }
        }
        return loaded;
    }

    private PluginStatus unreadable(IOException e) {
        var why = TEXTS.get("unreadable", reason(e));
        return new PluginStatus(folder.path().toString(), "", null, "", false, State.FAILED, why);
    }

    /** True if a plug-in hangs in this run, so that the process does not come to an orderly end. */
    public boolean isHanging() {
        return loader.isHanging();
    }

    /** True if the last window of the user ended before it was there, while plug-ins were loaded; asked once in a start. */
    public boolean lastWindowDidNotOpen() {
        try {
            return !StartMark.ofWindow(folder.path()).takeLeft().isEmpty();
        } catch (IOException e) {
            // A folder that cannot be read gives no plug-ins that could be the reason.
            return false;
        }
    }

    /** Notes that the window is being made; nothing to note when no plug-in is loaded. */
    public void windowOpens() {
        if (load().stream().anyMatch(plugin -> plugin.state() == State.LOADED)) {
            StartMark.ofWindow(folder.path()).put("");
        }
    }

    /** Notes that the window is there, or that it is no longer wanted. */
    public void windowOpened() {
        StartMark.ofWindow(folder.path()).remove();
    }

    private List<PluginStatus> leftOut(List<PluginStatus> known) {
        loader.clean();
        return known.stream()
                .map(status -> status.state() == State.WAITING ? status.with(State.SAFE, TEXTS.get("safe")) : status)
                .toList();
    }

    /** Disables what ended a process while it was being started. */
    private List<String> leaveOutWhatEndedTheLastStart() throws IOException {
        var ended = StartMark.ofPlugin(folder.path()).takeLeft();
        if (ended.isEmpty()) {
            return ended;
        }
        var known = inventory().stream()
                .map(PluginStatus::id)
                .filter(ended::contains)
                .toList();
        for (var id : known) {
            folder.disable(id, Disabled.ENDED);
        }
        return known;
    }

    private List<PluginStatus> inventory() throws IOException {
        return new Inventory(folder, dropins, Policy.read(policies), loader.product()).read();
    }

    /** Every plug-in by id, as the next start will find it and as it fares in this run. */
    public synchronized List<PluginStatus> list() {
        var running = new LinkedHashMap<String, PluginStatus>();
        if (loaded != null) {
            loaded.forEach(status -> running.put(status.id(), status));
        }
        try {
            return inventory().stream()
                    .map(status -> {
                        var now = running.get(status.id());
                        return status.state() == State.WAITING && now != null && isSame(now, status) ? now : status;
                    })
                    .toList();
        } catch (IOException e) {
            return List.of(unreadable(e));
        }
    }

    private static boolean isSame(PluginStatus one, PluginStatus other) {
        return one.state() != State.DISABLED
                && one.jar() != null
                && other.jar() != null
                && one.jar().sha256().equals(other.jar().sha256());
    }

    /** What would be installed from a file or folder. */
    public Proposal propose(Path path) throws PluginException {
        return propose(path.toString());
    }

    /** Why nothing can be installed from an address on the web, whatever lies there: what is no address, or not safe. */
    public static Optional<Text> addressProblem(String address) {
        return UpdateSite.problem(address);
    }

    /**
     * What would be installed. Nothing is changed and no code of a plug-in run.
     *
     * @param place a jar, a folder of jars or a p2 repository, as a folder or a zip, or the address of one on the web
     * @throws PluginException if anything does not fit: all or nothing; or if the thread is interrupted while it downloads
     */
    public Proposal propose(String place) throws PluginException {
        try {
            var scratch = Files.createTempDirectory("finsam-plugins");
            try {
                return new Proposing(loader.product(), loader.offer(), Policy.read(policies), inventory())
                        .propose(place, scratch);
            } catch (PluginException | IOException | RuntimeException e) {
                Folders.delete(scratch);
                throw e;
            }
        } catch (IOException e) {
            throw new PluginException(TEXTS.get("cannotRead", place, reason(e)));
        }
    }

    /** Installs what was proposed, all or nothing, each instead of what had its id. */
    public void install(Proposal proposal) throws PluginException {
        change(() -> folder.install(proposal.jars(), proposal.source()));
    }

    /**
     * Removes a plug-in and every trace of it.
     *
     * @throws PluginException if it is not installed, or lies in the dropins of the product
     */
    public void uninstall(String id) throws PluginException {
        change(() -> {
            var known = known(id);
            if (!known.removable()) {
                throw new PluginException(TEXTS.get("dropin", id, known.source()));
            }
            folder.uninstall(id);
        });
    }

    /** Leaves a plug-in out until it is enabled. */
    public void disable(String id) throws PluginException {
        change(() -> folder.disable(known(id).id(), Disabled.USER));
    }

    /** Takes a plug-in in again. */
    public void enable(String id) throws PluginException {
        change(() -> folder.enable(known(id).id()));
    }

    /** Something that changes the folder. */
    private interface Change {
        void make() throws IOException, PluginException;
    }

    private void change(Change change) throws PluginException {
        try {
            change.make();
        } catch (IOException e) {
            throw new PluginException(TEXTS.get("cannotWrite", folder.path(), reason(e)));
        }
    }

    /** An exception of the file system has nothing but a name as its message. */
    private static String reason(IOException e) {
        return e instanceof FileSystemException ? e.toString() : String.valueOf(e.getMessage());
    }

    private PluginStatus known(String id) throws IOException, PluginException {
        leaveOutWhatEndedTheLastStart();
        var all = inventory();
        var ids = String.join(", ", all.stream().map(PluginStatus::id).toList());
        return all.stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PluginException(
                        all.isEmpty() ? TEXTS.get("noneInstalled", id) : TEXTS.get("unknown", id, ids)));
    }
}
