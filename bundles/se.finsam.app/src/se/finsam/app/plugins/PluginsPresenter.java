// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.core.text.Text;
import se.finsam.model.text.Texts;
import se.finsam.plugins.PluginException;
import se.finsam.plugins.PluginStatus;
import se.finsam.plugins.PluginStatus.State;
import se.finsam.plugins.Plugins;
import se.finsam.plugins.Proposal;

/** What the dialog of the plug-ins shows and does. */
final class PluginsPresenter {
    private static final Texts TEXTS = Texts.of(PluginsPresenter.class);

    private final Plugins plugins;
    private boolean changed;

    PluginsPresenter(Plugins plugins) {
        this.plugins = plugins;
    }

    /** Every plug-in by id. */
    List<PluginStatus> plugins() {
        return plugins.list();
    }

    /** What there is to say of a plug-in beside its line: why it is not loaded, who made it, what it contributes. */
    static Text details(PluginStatus plugin) {
        var jar = plugin.jar();
        var paragraphs = Stream.of(
                        Stream.of(plugin.why()),
                        jar == null ? Stream.<Text>empty() : Proposal.facts(jar).stream(),
                        Stream.of(TEXTS.get("source", plugin.source())))
                .flatMap(each -> each)
                .filter(text -> !text.isEmpty())
                .toList();
        return joined(paragraphs);
    }

    /** What a user has to know and agree to before plug-ins are installed. */
    static Text question(Proposal proposal) {
        var all = proposal.jars().stream()
                .map(jar -> TEXTS.get("proposed", jar, jar.name(), joined(Proposal.facts(jar))))
                .toList();
        return TEXTS.get("question", joined(all), proposal.warning());
    }

    private static Text joined(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::sv).collect(Collectors.joining("\n")),
                texts.stream().map(Text::en).collect(Collectors.joining("\n")));
    }

    static boolean isOn(PluginStatus plugin) {
        return plugin.state() != State.DISABLED;
    }

    Proposal propose(Path path) throws PluginException {
        return plugins.propose(path);
    }

    void install(Proposal proposal) throws PluginException {
        plugins.install(proposal);
        changed = true;
    }

    /** Leaves a plug-in out of the next start, or takes it in again. */
    void turn(PluginStatus plugin) throws PluginException {
        if (isOn(plugin)) {
            plugins.disable(plugin.id());
        } else {
            plugins.enable(plugin.id());
        }
        changed = true;
    }

    void uninstall(PluginStatus plugin) throws PluginException {
        plugins.uninstall(plugin.id());
        changed = true;
    }

    /** True if the next start will differ from this one. */
    boolean isChanged() {
        return changed;
    }
}
