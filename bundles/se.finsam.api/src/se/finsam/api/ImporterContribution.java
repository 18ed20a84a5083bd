// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.List;
import se.finsam.core.text.Text;

/**
 * An importer contributed to {@link ExtensionPoints#IMPORTERS}; its class is loaded when it is first asked.
 *
 * @param extensions how the names of its files end, without the dot; the first one is the usual one
 * @param appliesTo what there must be for it to apply
 */
public record ImporterContribution(
        String id,
        Text name,
        Text description,
        String category,
        List<String> extensions,
        Contributor contributor,
        Loader loader,
        AppliesTo appliesTo)
        implements Contribution {
    /** An importer that always applies. */
    public ImporterContribution(
            String id,
            Text name,
            Text description,
            String category,
            List<String> extensions,
            Contributor contributor,
            Loader loader) {
        this(id, name, description, category, extensions, contributor, loader, AppliesTo.YEAR);
    }

    /** Makes an instance of the contributed class. */
    @FunctionalInterface
    public interface Loader {
        /**
         * A new instance.
         *
         * @throws ReflectiveOperationException if the class is missing or cannot be made
         */
        Importer<?> load() throws ReflectiveOperationException;
    }

    /** Copies the extensions. */
    public ImporterContribution {
        extensions = List.copyOf(extensions);
    }
}
