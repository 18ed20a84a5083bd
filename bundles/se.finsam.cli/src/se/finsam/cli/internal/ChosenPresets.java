// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.finsam.api.Contribution;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.Preset;
import se.finsam.engine.Presets;

/** The presets that a command line names. */
final class ChosenPresets {
    private ChosenPresets() {}

    /** What the user has saved; tells of what is not understood. */
    static Presets.Content all(Environment environment) {
        var content = environment.presets().read();
        content.problems()
                .forEach(problem -> environment.err().println("workbench: " + problem.in(environment.language())));
        return content;
    }

    /**
     * The values of a preset of a contribution.
     *
     * @throws CommandException if there is none, or a value of it no longer fits
     */
    static Map<String, String> values(Environment environment, Contribution contribution, String name) {
        var known =
                all(environment).of(contribution, environment.contributions().get());
        return known.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .map(preset -> checked(environment, contribution, preset))
                .orElseThrow(() -> none(environment, name, known));
    }

    /**
     * The values of all presets of a name, by the contribution that each is of.
     *
     * @throws CommandException if no contribution of the kind has one, or a value no longer fits
     */
    static <C extends Contribution> Map<C, Map<String, String>> ofKind(
            Environment environment, Class<C> kind, String name) {
        var registry = environment.contributions().get();
        var all = all(environment).presets();
        var found = new LinkedHashMap<C, Map<String, String>>();
        for (var preset : all) {
            if (preset.name().equals(name)) {
                registry.find(preset)
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .ifPresent(each -> found.put(each, checked(environment, each, preset)));
            }
        }
        if (found.isEmpty()) {
            throw none(
                    environment,
                    name,
                    all.stream()
                            .filter(preset -> registry.find(preset)
                                    .filter(kind::isInstance)
                                    .isPresent())
                            .toList());
        }
        return found;
    }

    private static Map<String, String> checked(Environment environment, Contribution contribution, Preset preset) {
        var problems = ContributedParameters.of(contribution)
                .map(parameters -> parameters.problems(preset.values()))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    environment.text(
                            "presetMisfit",
                            preset.name(),
                            contribution.id(),
                            problems.stream()
                                    .map(problem -> problem.in(environment.language()))
                                    .collect(Collectors.joining("; "))));
        }
        return preset.values();
    }

    /** There is no preset of a name. */
    static CommandException none(Environment environment, String name, List<Preset> known) {
        var names = known.stream().map(Preset::name).distinct().collect(Collectors.joining(", "));
        return new CommandException(
                ExitCode.USAGE,
                names.isEmpty() ? environment.text("noPresets", name) : environment.text("noPreset", name, names));
    }
}
