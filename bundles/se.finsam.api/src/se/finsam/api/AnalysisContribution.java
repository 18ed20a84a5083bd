// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.text.Text;

/**
 * An analysis contributed to {@link ExtensionPoints#ANALYSES}; its class is loaded when it is first asked.
 *
 * @param appliesTo what there must be for it to apply
 */
public record AnalysisContribution(
        String id,
        Text name,
        Text description,
        String category,
        Contributor contributor,
        Loader loader,
        AppliesTo appliesTo)
        implements Contribution {
    /** An analysis that always applies. */
    public AnalysisContribution(
            String id, Text name, Text description, String category, Contributor contributor, Loader loader) {
        this(id, name, description, category, contributor, loader, AppliesTo.YEAR);
    }

    /** Makes an instance of the contributed class. */
    @FunctionalInterface
    public interface Loader {
        /**
         * A new instance.
         *
         * @throws ReflectiveOperationException if the class is missing or cannot be made
         */
        Analysis load() throws ReflectiveOperationException;
    }
}
