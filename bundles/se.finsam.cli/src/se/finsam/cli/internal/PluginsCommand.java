// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.finsam.engine.BrokenContribution;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ExtensionFolder;
import se.finsam.plugins.Contributed;
import se.finsam.plugins.PluginStatus;

/** Lists the plug-ins that are installed, how each fares, and why not if it is not loaded. */
@Command(name = "plugins")
final class PluginsCommand implements Callable<Integer> {
    /** Version of the shape of the JSON. */
    private static final int VERSION = 1;

    @Option(names = "--json")
    private boolean json;

    private final Environment environment;

    PluginsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        var plugins = environment.plugins().load();
        var folders = environment.contributions().get().folders();
        if (json) {
            environment.out().println(json(plugins, folders));
        } else {
            if (plugins.isEmpty()) {
                environment.out().println(environment.text("noPlugins"));
            } else {
                print(plugins);
            }
            folders.forEach(this::print);
        }
        return plugins.stream().anyMatch(plugin -> plugin.state() == PluginStatus.State.FAILED)
                        || folders.stream().anyMatch(folder -> !problems(folder).isEmpty())
                ? ExitCode.PARTIAL
                : ExitCode.OK;
    }

    private void print(List<PluginStatus> plugins) {
        var language = environment.language();
        var layout = "%%-%ds  %%-%ds  %%-%ds  %%s"
                .formatted(
                        width(plugins, PluginStatus::id),
                        width(plugins, PluginStatus::version),
                        width(plugins, plugin -> plugin.state().text().in(language)));
        for (var plugin : plugins) {
            environment
                    .out()
                    .println(layout.formatted(
                                    plugin.id(),
                                    plugin.version(),
                                    plugin.state().text().in(language),
                                    plugin.provider())
                            .stripTrailing());
            Stream.concat(
                            plugin.why().in(language).lines(),
                            plugin.contributions().stream().map(Object::toString))
                    .forEach(line -> environment.out().println("    " + line));
        }
    }

    private void print(ExtensionFolder folder) {
        var out = environment.out();
        out.println("%s  %s".formatted(folder.contributor(), folder.path()));
        problems(folder)
                .forEach(problem -> out.println("    " + problem.problem().in(environment.language())));
        contributed(folder).forEach(each -> out.println("    " + each));
    }

    private List<BrokenContribution> problems(ExtensionFolder folder) {
        return environment.contributions().get().problems(folder);
    }

    /** What a folder contributes, without what is broken. */
    private List<Contributed> contributed(ExtensionFolder folder) {
        return environment.contributions().get().contributions(folder).stream()
                .map(each -> new Contributed(ContributionRegistry.point(each), each.id()))
                .toList();
    }

    private static int width(List<PluginStatus> plugins, Function<PluginStatus, String> column) {
        return plugins.stream()
                .mapToInt(plugin -> Math.max(1, column.apply(plugin).length()))
                .max()
                .orElse(1);
    }

    private String json(List<PluginStatus> plugins, List<ExtensionFolder> folders) throws IOException {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeArrayFieldStart("plugins");
            for (var plugin : plugins) {
                plugin(out, plugin);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("folders");
            for (var folder : folders) {
                folder(out, folder);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private void folder(JsonGenerator out, ExtensionFolder folder) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", folder.contributor().bundle());
        out.writeStringField("path", folder.path().toString());
        out.writeArrayFieldStart("problems");
        for (var problem : problems(folder)) {
            out.writeString(problem.problem().in(environment.language()));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("contributions");
        for (var contribution : contributed(folder)) {
            out.writeStartObject();
            out.writeStringField("point", contribution.point());
            out.writeStringField("id", contribution.id());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void plugin(JsonGenerator out, PluginStatus plugin) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", plugin.id());
        out.writeStringField("version", plugin.version());
        out.writeStringField("provider", plugin.provider());
        out.writeStringField("state", plugin.state().name().toLowerCase(Locale.ROOT));
        out.writeStringField("why", plugin.why().in(environment.language()));
        out.writeStringField("source", plugin.source());
        out.writeArrayFieldStart("contributions");
        for (var contribution : plugin.contributions()) {
            out.writeStartObject();
            out.writeStringField("point", contribution.point());
            out.writeStringField("id", contribution.id());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
