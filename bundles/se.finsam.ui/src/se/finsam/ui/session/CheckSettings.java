// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.jspecify.annotations.Nullable;
import se.finsam.api.CheckContribution;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ContributionException;
import se.finsam.engine.ContributionRegistry;
import se.finsam.engine.ParameterException;
import se.finsam.engine.Preset;
import se.finsam.engine.PresetException;
import se.finsam.engine.Presets;

/**
 * The parameters that the user wants the checks of his window to run with, where they are not the defaults. They are kept for the
 * user and not for an association, so that documents and others find the same with it. May be asked on any thread.
 */
public final class CheckSettings {
    /** Name of the presets in the file, of which there is one per check. */
    private static final String NAME = "window";

    private final Presets kept;
    private final ContributionRegistry registry;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Map<String, Record> parameters;
    private List<Preset> presets;

    /** The settings that a file keeps; it need not be there. */
    public CheckSettings(Path file, ContributionRegistry registry) {
        kept = new Presets(file);
        this.registry = registry;
        presets = read();
    }

    private List<Preset> read() {
        var content = kept.read();
        content.problems().forEach(problem -> ILog.of(CheckSettings.class).warn(problem.en()));
        return content.presets();
    }

    /** What the user has set, by check and name of the parameter; without checks that are not installed. */
    public synchronized Map<CheckContribution, Map<String, String>> all() {
        var all = new LinkedHashMap<CheckContribution, Map<String, String>>();
        for (var preset : presets) {
            registry.find(preset)
                    .filter(CheckContribution.class::isInstance)
                    .ifPresent(check -> all.put((CheckContribution) check, preset.values()));
        }
        return all;
    }

    /** True if any check that is installed runs with other parameters than its defaults. */
    public boolean isOwn() {
        return !all().isEmpty();
    }

    /**
     * Sets the parameters of checks, all or nothing as far as the file goes, and runs the checks of what is open anew.
     *
     * @param settings by check; nothing for one that is to have its defaults again. Other checks keep what they have
     * @throws PresetException if the file is not understood or cannot be written
     * @throws ParameterException if a parameter does not take a text
     */
    public void set(Map<CheckContribution, Map<String, String>> settings) throws PresetException {
        synchronized (this) {
            for (var each : settings.entrySet()) {
                put(each.getKey(), each.getValue());
            }
            presets = read();
            parameters = null;
        }
        listeners.forEach(Runnable::run);
    }

    private void put(CheckContribution check, Map<String, String> settings) throws PresetException {
        var set = ContributedParameters.of(check).orElseThrow();
        for (var preset : kept.of(check, registry)) {
            kept.delete(preset);
        }
        if (!set.complete(settings).equals(set.complete(Map.of()))) {
            kept.save(Preset.of(check, NAME, set, settings));
        }
    }

    /** The parameters by id of the check; what no longer fits is left out. The same object until something is set. */
    synchronized Map<String, Record> parameters() {
        var known = parameters;
        if (known == null) {
            var made = new HashMap<String, Record>();
            all().forEach((check, settings) -> parameters(check, settings, made));
            known = Map.copyOf(made);
            parameters = known;
        }
        return known;
    }

    private static void parameters(CheckContribution check, Map<String, String> settings, Map<String, Record> made) {
        try {
            ContributedParameters.of(check).ifPresent(set -> made.put(check.id(), set.parse(set.fitting(settings))));
        } catch (ContributionException e) {
            warn(check, e.text());
        } catch (ParameterException e) {
            warn(check, e.text());
        }
    }

    private static void warn(CheckContribution check, Text why) {
        ILog.of(CheckSettings.class).warn("%s runs with its defaults: %s".formatted(check.id(), why.en()));
    }

    /** Adds a listener for settings, on the thread of whoever sets them; running the result removes it. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
