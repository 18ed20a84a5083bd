// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.wizards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.api.Contribution;
import se.finsam.core.text.Text;
import se.finsam.engine.ContributedParameters;
import se.finsam.engine.ContributionException;
import se.finsam.engine.ParameterSet;

/** One of several contributions of a kind, and what the user has set for it. */
final class ChosenContribution<C extends Contribution> {
    private final List<C> all;
    private @Nullable C chosen;
    private @Nullable ParameterSet<?> parameters;
    private @Nullable Text fault;
    private Map<String, String> settings = Map.of();

    /** The first of all, if there is one. */
    ChosenContribution(List<C> all) {
        this.all = all;
        if (!all.isEmpty()) {
            choose(all.getFirst());
        }
    }

    List<C> all() {
        return all;
    }

    void choose(C contribution) {
        chosen = contribution;
        parameters = null;
        fault = null;
        settings = Map.of();
        try {
            parameters = ContributedParameters.of(contribution).orElseThrow();
        } catch (ContributionException e) {
            fault = e.text();
        }
    }

    /** The contribution; absent when there is none at all. */
    Optional<C> get() {
        return Optional.ofNullable(chosen);
    }

    /** Its parameters; absent when it is faulty. */
    Optional<ParameterSet<?>> parameters() {
        return Optional.ofNullable(parameters);
    }

    /** Why it cannot be used; null when it can. */
    @Nullable
    Text fault() {
        return fault;
    }

    void set(Map<String, String> values) {
        settings = values;
    }

    Map<String, String> settings() {
        return settings;
    }
}
