// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.app.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.api.DesignContribution;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ExtensionFolder;
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
    private final ContributionRegistry registry;
    private boolean changed;

    PluginsPresenter(Plugins plugins, ContributionRegistry registry) {
        this.plugins = plugins;
        this.registry = registry;
    }

    /** Something that contributes for the user: a plug-in or a folder of extensions that need no code. */
    record Line(
            Text name,
            String version,
            String provider,
            Text state,
            Text details,
            @Nullable PluginStatus plugin) {}

    /** Every plug-in by id. */
    List<PluginStatus> plugins() {
        return plugins.list();
    }

    /** Every plug-in by id, and then the folders. */
    List<Line> lines() {
        return Stream.concat(
                        plugins().stream().map(PluginsPresenter::line),
                        registry.folders().stream().map(this::line))
                .toList();
    }

    private static Line line(PluginStatus plugin) {
        var jar = plugin.jar();
        var name = jar == null ? Text.EMPTY : jar.name();
        return new Line(
                name.isEmpty() ? Text.same(plugin.id()) : name,
                plugin.version(),
                plugin.provider(),
                plugin.state().text(),
                joined(List.of(Text.same(plugin.id()), details(plugin))),
                plugin);
    }

    private Line line(ExtensionFolder folder) {
        var problems = registry.problems(folder).size();
        return new Line(
                Text.same(folder.contributor().bundle()),
                "",
                "",
                problems == 0
                        ? TEXTS.get("folder.used")
                        : problems == 1 ? TEXTS.get("folder.problem") : TEXTS.get("folder.problems", problems),
                details(folder),
                null);
    }

    /** What there is to say of a folder: where it is, what is wrong in it, what it contributes and what its designs may do. */
    private Text details(ExtensionFolder folder) {
        var problems = registry.problems(folder).stream().map(problem -> Text.same("• " + problem.problem()));
        var contributions = registry.contributions(folder).stream()
                .map(each -> TEXTS.get("folder." + each.getClass().getSimpleName(), each.name(), each.id()));
        var trust = registry.contributions(folder).stream()
                .filter(DesignContribution.class::isInstance)
                .map(DesignContribution.class::cast)
                .map(design ->
                        TEXTS.get(design.trust().isTrusted() ? "folder.trusted" : "folder.untrusted", design.name()));
        return joined(Stream.of(Stream.of(TEXTS.get("folder.path", folder.path())), problems, contributions, trust)
                .flatMap(each -> each)
                .toList());
    }

    /** The folder in which the user's own extensions lie; it need not be there. */
    Path ownExtensions() {
        return plugins.ownExtensions();
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

    /**
     * What would be installed; for an address this downloads.
     *
     * @param place a file, a folder or an address
     */
    Proposal propose(String place) throws PluginException {
        return plugins.propose(place);
    }

    /** Why nothing can be installed from an address; without words as long as only its beginning is written. */
    static Optional<Text> addressProblem(String written) {
        var address = written.strip();
        return "https://".startsWith(address) ? Optional.of(Text.EMPTY) : Plugins.addressProblem(address);
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
