// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.text.Text;

/**
 * An exporter contributed to {@link ExtensionPoints#EXPORTERS}; its class is loaded when it is first asked.
 *
 * @param mediaType media type of what it writes, such as text/csv
 * @param extension how the names of its files end, without the dot
 * @param appliesTo what there must be for it to apply
 */
public record ExporterContribution(
        String id,
        Text name,
        Text description,
        String category,
        String mediaType,
        String extension,
        Contributor contributor,
        Loader loader,
        AppliesTo appliesTo)
        implements Contribution {
    /** An exporter that always applies. */
    public ExporterContribution(
            String id,
            Text name,
            Text description,
            String category,
            String mediaType,
            String extension,
            Contributor contributor,
            Loader loader) {
        this(id, name, description, category, mediaType, extension, contributor, loader, AppliesTo.YEAR);
    }

    /** Makes an instance of the contributed class. */
    @FunctionalInterface
    public interface Loader {
        /**
         * A new instance.
         *
         * @throws ReflectiveOperationException if the class is missing or cannot be made
         */
        Exporter<?> load() throws ReflectiveOperationException;
    }
}
