// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Version;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.plugins.PluginStatus.State;

/** What there is to load: the folder of the user and the dropins of the product, before anything is loaded. */
final class Inventory {
    private static final Texts TEXTS = Texts.of(Inventory.class);

    private final PluginFolder folder;
    private final List<Path> dropins;
    private final Policy policy;
    private final Set<String> product;
    private final TreeMap<String, PluginStatus> found = new TreeMap<>();

    /**
     * @param dropins folders whose jars are taken too
     * @param product ids of the bundles of the product
     */
    Inventory(PluginFolder folder, List<Path> dropins, Policy policy, Collection<String> product) {
        this.folder = folder;
        this.dropins = dropins;
        this.policy = policy;
        this.product = new HashSet<>(product);
    }

    /** Every plug-in by id, those to load {@link State#WAITING}. Of several with one id the newest is taken. */
    List<PluginStatus> read() throws IOException {
        var state = folder.state();
        for (var dropin : dropins) {
            for (var jar : jars(dropin)) {
                add(dropin(jar, dropin, state));
            }
        }
        state.installed().forEach((id, entry) -> add(installed(id, entry, state)));
        return List.copyOf(found.values());
    }

    private void add(PluginStatus status) {
        found.merge(status.id(), status, (one, other) -> version(other).compareTo(version(one)) >= 0 ? other : one);
    }

    private static Version version(PluginStatus status) {
        var jar = status.jar();
        return jar == null ? Version.emptyVersion : jar.version();
    }

    /** Jars lying in a folder of dropins, and in folders of plug-ins within it. */
    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder, 4)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> {
                        var parent = file.getParent();
                        return parent.equals(folder) || parent.endsWith("plugins");
                    })
                    .sorted()
                    .toList();
        }
    }

    private PluginStatus dropin(Path file, Path dropins, FolderState state) {
        try {
            var jar = PluginJar.read(file);
            return judged(
                    new PluginStatus(
                            jar.id(),
                            jar.version().toString(),
                            jar,
                            dropins.toString(),
                            false,
                            State.WAITING,
                            Text.EMPTY),
                    state);
        } catch (PluginException e) {
            return broken(file.getFileName().toString(), "", dropins.toString(), false, e.text());
        } catch (IOException e) {
            return broken(file.getFileName().toString(), "", dropins.toString(), false, Text.same("" + e.getMessage()));
        }
    }

    private PluginStatus installed(String id, FolderState.Entry entry, FolderState state) {
        var file = folder.jar(entry);
        try {
            if (!Files.exists(file)) {
                return broken(id, entry.version(), entry.source(), true, TEXTS.get("gone", file));
            }
            var jar = PluginJar.read(file);
            if (!jar.sha256().equals(entry.sha256())) {
                return broken(id, entry.version(), entry.source(), true, TEXTS.get("changed"));
            }
            return judged(
                    new PluginStatus(id, entry.version(), jar, entry.source(), true, State.WAITING, Text.EMPTY), state);
        } catch (PluginException e) {
            return broken(id, entry.version(), entry.source(), true, e.text());
        } catch (IOException e) {
            return broken(id, entry.version(), entry.source(), true, Text.same("" + e.getMessage()));
        }
    }

    private static PluginStatus broken(String id, String version, String source, boolean removable, Text why) {
        return new PluginStatus(id, version, null, source, removable, State.FAILED, why);
    }

    private PluginStatus judged(PluginStatus status, FolderState state) {
        var disabled = state.disabled().get(status.id());
        if (disabled != null) {
            return status.with(State.DISABLED, TEXTS.get("disabled." + disabled.name(), status.id()));
        }
        var jar = status.jar();
        if (product.contains(status.id())) {
            return status.with(State.FAILED, TEXTS.get("inProduct"));
        }
        return jar == null
                ? status
                : policy.problem(jar)
                        .map(problem -> status.with(State.FAILED, problem))
                        .orElse(status);
    }
}
