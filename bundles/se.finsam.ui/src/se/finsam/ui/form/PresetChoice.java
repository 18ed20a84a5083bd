// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Contribution;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ParameterException;
import se.finsam.engine.ParameterSet;
import se.finsam.engine.Preset;
import se.finsam.engine.PresetException;
import se.finsam.engine.Presets;
import se.finsam.model.text.Texts;

/** The presets of one contribution: which there are, which of them is shown, saving and deleting. */
public final class PresetChoice {
    private static final Texts TEXTS = Texts.of(PresetChoice.class);

    private final Presets presets;
    private final ContributionRegistry registry;
    private final Contribution contribution;
    private final ParameterSet<?> parameters;
    private List<Preset> known;

    /** The presets of a contribution with these parameters. */
    public PresetChoice(
            Presets presets, ContributionRegistry registry, Contribution contribution, ParameterSet<?> parameters) {
        this.presets = presets;
        this.registry = registry;
        this.contribution = contribution;
        this.parameters = parameters;
        known = presets.of(contribution, registry);
    }

    ParameterSet<?> parameters() {
        return parameters;
    }

    /** The names in the order in which they were saved. */
    List<String> names() {
        return known.stream().map(Preset::name).toList();
    }

    /** What a preset says; nothing when there is none of the name. */
    Map<String, String> values(String name) {
        return preset(name).map(Preset::values).orElse(Map.of());
    }

    private Optional<Preset> preset(String name) {
        return known.stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    /** What in a preset no longer fits; empty when everything does. */
    Text misfits(String name) {
        var problems = parameters.problems(values(name));
        return problems.isEmpty()
                ? Text.EMPTY
                : TEXTS.get(
                        "preset.misfits",
                        name,
                        new Text(
                                String.join(
                                        "; ", problems.stream().map(Text::sv).toList()),
                                String.join(
                                        "; ", problems.stream().map(Text::en).toList())));
    }

    /** True if the settings say what holds anyway. */
    boolean isDefault(Map<String, String> settings) {
        return isSame(settings, Map.of());
    }

    /** The preset that says the same as the settings. */
    Optional<String> current(Map<String, String> settings) {
        return known.stream()
                .filter(preset -> isSame(settings, preset.values()))
                .map(Preset::name)
                .findFirst();
    }

    private boolean isSame(Map<String, String> one, Map<String, String> other) {
        try {
            return parameters.complete(one).equals(parameters.complete(other));
        } catch (ParameterException e) {
            return false;
        }
    }

    /** Saves settings, instead of what had the name; gives why it cannot be done. */
    @Nullable
    Text save(String name, Map<String, String> settings) {
        try {
            // An older id of the contribution is left behind with what the preset said under it.
            var old = preset(name);
            presets.save(Preset.of(contribution, name, parameters, settings));
            if (old.isPresent() && !old.get().contribution().equals(contribution.id())) {
                presets.delete(old.get());
            }
            return reread();
        } catch (PresetException e) {
            return e.text();
        } catch (ParameterException e) {
            return e.text();
        }
    }

    /** Deletes a preset; gives why it cannot be done. */
    @Nullable
    Text delete(String name) {
        try {
            var preset = preset(name);
            if (preset.isPresent()) {
                presets.delete(preset.get());
            }
            return reread();
        } catch (PresetException e) {
            return e.text();
        }
    }

    private @Nullable Text reread() {
        known = presets.of(contribution, registry);
        return null;
    }
}
