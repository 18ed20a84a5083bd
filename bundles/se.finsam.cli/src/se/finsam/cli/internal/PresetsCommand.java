// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.api.Contribution;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ContributionException;
import se.finsam.engine.Preset;
import se.finsam.engine.Presets;

/** Lists the presets; its subcommands change them. */
@Command(name = "presets")
final class PresetsCommand implements Callable<Integer> {
    /** Version of the shape of the JSON, which is that of the file of the presets. */
    private static final int VERSION = 1;

    @Option(names = "--json")
    private boolean json;

    private final Environment environment;

    private PresetsCommand(Environment environment) {
        this.environment = environment;
    }

    /** The command with its subcommands. */
    static CommandLine line(Environment environment) {
        return new CommandLine(new PresetsCommand(environment))
                .addSubcommand("save", new Save(environment))
                .addSubcommand("delete", new Delete(environment))
                .addSubcommand("add", new Add(environment));
    }

    @Override
    public Integer call() throws IOException {
        var presets = ChosenPresets.all(environment).presets();
        if (json) {
            environment.out().println(json(presets));
        } else if (presets.isEmpty()) {
            environment.out().println(environment.text("noPresetsYet"));
        } else {
            presets.forEach(this::print);
        }
        return ExitCode.OK;
    }

    private void print(Preset preset) {
        environment.out().println("%s  %s %s".formatted(preset.name(), kind(preset), preset.contribution()));
        preset.values().forEach((name, value) -> environment.out().println("    %s=%s".formatted(name, value)));
        problems(preset).forEach(problem -> environment.out().println("    ! " + problem));
    }

    /** The word for the kind that a preset is of, or its extension point when that is not one of ours. */
    private static String kind(Preset preset) {
        return Stream.of(Contributions.Kind.values())
                .filter(kind -> kind.point().equals(preset.point()))
                .map(Contributions.Kind::word)
                .findFirst()
                .orElse(preset.point());
    }

    private List<String> problems(Preset preset) {
        return environment
                .contributions()
                .get()
                .find(preset)
                .map(contribution -> misfits(contribution, preset))
                .orElseGet(() -> List.of(environment.text("presetAbsent", preset.contribution())));
    }

    private List<String> misfits(Contribution contribution, Preset preset) {
        var language = environment.language();
        try {
            return ContributedParameters.of(contribution)
                    .map(parameters -> parameters.problems(preset.values()).stream()
                            .map(problem -> problem.in(language))
                            .toList())
                    .orElse(List.of());
        } catch (ContributionException e) {
            return List.of(e.text().in(language));
        }
    }

    private String json(List<Preset> presets) throws IOException {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeArrayFieldStart("presets");
            for (var preset : presets) {
                write(out, preset);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private void write(JsonGenerator out, Preset preset) throws IOException {
        out.writeStartObject();
        out.writeStringField("point", preset.point());
        out.writeStringField("contribution", preset.contribution());
        out.writeStringField("name", preset.name());
        out.writeObjectFieldStart("values");
        for (var value : preset.values().entrySet()) {
            out.writeStringField(value.getKey(), value.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("problems");
        for (var problem : problems(preset)) {
            out.writeString(problem);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Keeps settings as a preset. */
    @Command(name = "save")
    private static final class Save implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "KIND")
        private Contributions.Kind kind = Contributions.Kind.CHECKS;

        @Parameters(index = "1", paramLabel = "ID")
        private String id = "";

        @Parameters(index = "2", paramLabel = "NAME")
        private String name = "";

        @Mixin
        private ParameterOptions parameters = new ParameterOptions();

        private final Environment environment;

        Save(Environment environment) {
            this.environment = environment;
        }

        @Override
        public Integer call() throws Exception {
            var contribution = Contributions.find(environment, kind.type(), "noContribution", id);
            var known = ContributedParameters.of(contribution)
                    .filter(set -> !set.parameters().isEmpty())
                    .orElseThrow(() ->
                            new CommandException(ExitCode.USAGE, environment.text("noParameters", contribution.id())));
            if (name.isBlank()) {
                throw new CommandException(ExitCode.USAGE, environment.text("presetNoName"));
            }
            environment
                    .presets()
                    .save(Preset.of(contribution, name.strip(), known, parameters.settings(environment, contribution)));
            environment.out().println(environment.text("presetSaved", name.strip()));
            return ExitCode.OK;
        }
    }

    /** Removes a preset, also one of a contribution that is not installed. */
    @Command(name = "delete")
    private static final class Delete implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "KIND")
        private Contributions.Kind kind = Contributions.Kind.CHECKS;

        @Parameters(index = "1", paramLabel = "ID")
        private String id = "";

        @Parameters(index = "2", paramLabel = "NAME")
        private String name = "";

        private final Environment environment;

        Delete(Environment environment) {
            this.environment = environment;
        }

        @Override
        public Integer call() throws Exception {
            var known = ChosenPresets.all(environment).presets().stream()
                    .filter(preset -> preset.point().equals(kind.point())
                            && preset.contribution().equals(id))
                    .toList();
            var chosen = known.stream()
                    .filter(preset -> preset.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> ChosenPresets.none(environment, name, known));
            environment.presets().delete(chosen);
            environment.out().println(environment.text("presetDeleted", name));
            return ExitCode.OK;
        }
    }

    /** Takes over the presets of a file, such as that of a colleague. */
    @Command(name = "add")
    private static final class Add implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "FILE")
        private Path file = Path.of("");

        private final Environment environment;

        Add(Environment environment) {
            this.environment = environment;
        }

        @Override
        public Integer call() throws Exception {
            if (!Files.isRegularFile(file)) {
                throw new CommandException(ExitCode.INPUT, environment.text("noFile", file));
            }
            var content = new Presets(file).read();
            var own = environment.presets();
            for (var preset : content.presets()) {
                own.save(preset);
                environment.out().println(environment.text("presetSaved", preset.name()));
            }
            content.problems()
                    .forEach(problem -> environment.err().println("workbench: " + problem.in(environment.language())));
            return content.problems().isEmpty() ? ExitCode.OK : ExitCode.INPUT;
        }
    }
}
