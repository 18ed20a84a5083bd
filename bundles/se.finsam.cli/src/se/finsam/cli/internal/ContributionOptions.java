// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.cli.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.finsam.api.Contribution;
import se.finsam.engine.ContributedParameters;

/** The parameters of several contributions as a user sets them, each behind the id of its contribution. */
final class ContributionOptions {
    @Option(names = "--set", paramLabel = "ID.NAME=VALUE")
    private List<String> settings = List.of();

    @Option(names = "--preset", paramLabel = "PRESET")
    private @Nullable String preset;

    /**
     * The parameters by id of the contribution, of those for which any is set; what is set holds over what a preset says.
     *
     * @param unknown key of the message when there is no contribution of the kind with an id
     * @throws se.finsam.engine.ParameterException if there is no such parameter, or it does not take the value
     */
    <C extends Contribution> Map<String, Record> parameters(Environment environment, Class<C> kind, String unknown) {
        var contributions = new HashMap<String, C>();
        var texts = new HashMap<String, Map<String, String>>();
        for (var setting : settings) {
            var sign = setting.indexOf('=');
            var point = setting.lastIndexOf('.', sign);
            if (sign < 0 || point < 1) {
                throw new CommandException(ExitCode.USAGE, environment.text("badIdSetting", setting));
            }
            var contribution = Contributions.find(
                    environment, kind, unknown, setting.substring(0, point).strip());
            var name = setting.substring(point + 1, sign).strip();
            contributions.put(contribution.id(), contribution);
            var known = texts.computeIfAbsent(contribution.id(), id -> new LinkedHashMap<>());
            if (known.put(name, setting.substring(sign + 1)) != null) {
                throw new CommandException(ExitCode.USAGE, environment.text("twice", setting.substring(0, sign)));
            }
        }
        if (preset != null) {
            ChosenPresets.ofKind(environment, kind, preset).forEach((contribution, values) -> {
                contributions.put(contribution.id(), contribution);
                texts.merge(contribution.id(), values, (set, kept) -> {
                    var all = new LinkedHashMap<>(kept);
                    all.putAll(set);
                    return all;
                });
            });
        }
        var parameters = new HashMap<String, Record>();
        contributions.forEach((id, contribution) -> ContributedParameters.of(contribution)
                .map(set -> set.parse(texts.get(id)))
                .ifPresent(record -> parameters.put(id, record)));
        return parameters;
    }
}
