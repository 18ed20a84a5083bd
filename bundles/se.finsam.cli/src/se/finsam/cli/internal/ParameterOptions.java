// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The parameters of a contribution as a user sets them. */
final class ParameterOptions {
    @Option(names = "--set", paramLabel = "NAME=VALUE")
    private List<String> settings = List.of();

    /** The settings by name. */
    Map<String, String> settings(Environment environment) {
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
