// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.text.Text;

/**
 * A forecast driver contributed to {@link ExtensionPoints#FORECAST_DRIVERS}; its class is loaded when it is first asked.
 *
 * @param source book, recommendation or decision that the method comes from; may be empty
 * @param appliesTo what there must be for it to apply
 */
public record DriverContribution(
        String id,
        Text name,
        Text description,
        String category,
        Text source,
        Contributor contributor,
        Loader loader,
        AppliesTo appliesTo)
        implements Contribution {
    /** A driver that always applies. */
    public DriverContribution(
            String id,
            Text name,
            Text description,
            String category,
            Text source,
            Contributor contributor,
            Loader loader) {
        this(id, name, description, category, source, contributor, loader, AppliesTo.YEAR);
    }

    /** Makes an instance of the contributed class. */
    @FunctionalInterface
    public interface Loader {
        /**
         * A new instance.
         *
         * @throws ReflectiveOperationException if the class is missing or cannot be made
         */
        ForecastDriver<?> load() throws ReflectiveOperationException;
    }
}
