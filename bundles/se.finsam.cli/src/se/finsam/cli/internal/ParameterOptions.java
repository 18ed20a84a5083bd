// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.finsam.api.Contribution;

/** The parameters of a contribution as a user sets them. */
final class ParameterOptions {
    @Option(names = "--set", paramLabel = "NAME=VALUE")
    private List<String> settings = List.of();

    @Option(names = "--preset", paramLabel = "PRESET")
    private @Nullable String preset;

    /**
     * The settings for a contribution by name: those of the preset, and over them what is set.
     *
     * @throws CommandException if there is no such preset, or a value of it no longer fits
     */
    Map<String, String> settings(Environment environment, Contribution contribution) {
        var settings = new LinkedHashMap<String, String>();
        if (preset != null) {
            settings.putAll(ChosenPresets.values(environment, contribution, preset));
        }
        settings.putAll(set(environment));
        return settings;
    }

    private Map<String, String> set(Environment environment) {
        var byName = new LinkedHashMap<String, String>();
        for (var setting : settings) {
            var sign = setting.indexOf('=');
            if (sign < 1) {
                throw new CommandException(ExitCode.USAGE, environment.text("badSetting", setting));
            }
            var name = setting.substring(0, sign).strip();
            if (byName.put(name, setting.substring(sign + 1)) != null) {
                throw new CommandException(ExitCode.USAGE, environment.text("twice", name));
            }
        }
        return byName;
    }
}
