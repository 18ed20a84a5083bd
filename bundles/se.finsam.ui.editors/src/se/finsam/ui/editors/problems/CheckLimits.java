// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckContribution;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ContributionException;
import se.finsam.engine.ParameterException;
import se.finsam.engine.ParameterKind;
import se.finsam.engine.ParameterSet;
import se.finsam.engine.PresetException;
import se.finsam.ui.form.PresetChoice;
import se.finsam.ui.session.Session;

/** The parameters of the checks as a user is about to set them. */
final class CheckLimits {
    private final Session session;
    private final Map<CheckContribution, ParameterSet<?>> checks = new LinkedHashMap<>();
    private final Map<CheckContribution, Map<String, String>> settings = new HashMap<>();
    private final Map<CheckContribution, Map<String, String>> changed = new HashMap<>();

    /** All checks with parameters that can be set; a faulty one is left out, since its failure is among the problems. */
    CheckLimits(Session session) {
        this.session = session;
        for (var check : session.registry().checks()) {
            try {
                ContributedParameters.of(check)
                        .filter(set -> set.parameters().stream()
                                .anyMatch(parameter -> parameter.kind() != ParameterKind.FIXED))
                        .ifPresent(set -> checks.put(check, set));
            } catch (ContributionException e) {
                // Its failure is among the problems.
            }
        }
        settings.putAll(session.checkSettings().all());
    }

    List<CheckContribution> checks() {
        return List.copyOf(checks.keySet());
    }

    PresetChoice presets(CheckContribution check) {
        return new PresetChoice(session.presets(), session.registry(), check, parameters(check));
    }

    private ParameterSet<?> parameters(CheckContribution check) {
        return Optional.ofNullable(checks.get(check)).orElseThrow();
    }

    /** What is set for a check. */
    Map<String, String> settings(CheckContribution check) {
        return settings.getOrDefault(check, Map.of());
    }

    /** What of the settings no longer fits; empty when everything does. */
    List<Text> misfits(CheckContribution check) {
        return parameters(check).problems(settings(check));
    }

    void set(CheckContribution check, Map<String, String> chosen) {
        settings.put(check, chosen);
        changed.put(check, chosen);
    }

    /** Gives every check its defaults. */
    void reset() {
        for (var check : checks.keySet()) {
            if (isOwn(check)) {
                set(check, Map.of());
            }
        }
    }

    /** True if a check would run with other parameters than its defaults. */
    boolean isOwn(CheckContribution check) {
        var set = parameters(check);
        try {
            return !set.complete(settings(check)).equals(set.complete(Map.of()));
        } catch (ParameterException e) {
            return true;
        }
    }

    /** The first thing that is wrong with what the user has set, with the name of the check. */
    Optional<Text> problem() {
        return changed.keySet().stream()
                .flatMap(check ->
                        misfits(check).stream().map(wrong -> Problem.TEXTS.get("limits.wrong", check.name(), wrong)))
                .findFirst();
    }

    /** Keeps what was changed and runs the checks with it; gives why it cannot be done. */
    @Nullable
    Text save() {
        try {
            session.checkSettings().set(changed);
            return null;
        } catch (PresetException e) {
            return e.text();
        } catch (ParameterException e) {
            return e.text();
        }
    }
}
