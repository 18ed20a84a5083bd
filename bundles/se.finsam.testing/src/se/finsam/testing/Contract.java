// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.testing;

import org.junit.jupiter.api.BeforeEach;
import se.finsam.api.Contribution;
import se.finsam.core.statement.StatementTemplates;

/**
 * What is common to the contracts of contributions: the plug-in that is tried, and in it the contribution.
 *
 * @param <C> kind of the contribution
 */
abstract class Contract<C extends Contribution> {
    private final Class<C> kind;
    private PluginProject plugin;

    Contract(Class<C> kind) {
        this.kind = kind;
    }

    /** The id of the contribution in plugin.xml. */
    protected abstract String id();

    @BeforeEach
    final void readPlugin() throws Exception {
        plugin = PluginProject.read(getClass());
    }

    final PluginProject plugin() {
        return plugin;
    }

    /** The statements that are installed. */
    StatementTemplates templates() {
        return plugin.registry().templates();
    }

    C contribution() {
        return plugin.registry()
                .find(kind, id())
                .orElseThrow(() -> new AssertionError("No %s %s in plugin.xml; broken: %s"
                        .formatted(kind.getSimpleName(), id(), plugin.registry().problems())));
    }
}
