// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.net.URL;
import se.finsam.core.text.Text;

/**
 * A report design contributed to {@link ExtensionPoints#REPORT_DESIGNS}, or in a folder of extensions.
 *
 * @param appliesTo what there must be for it to apply to a year, and what one document is about: the years back from and with the
 *     year for {@link AppliesTo#YEARS}, the plan for {@link AppliesTo#PLAN}, else the year
 * @param trust whether its scripts may use Java, files and the network
 */
public record DesignContribution(
        String id,
        Text name,
        Text description,
        String category,
        Contributor contributor,
        URL file,
        AppliesTo appliesTo,
        Trust trust)
        implements Contribution {
    /** The design of an installed bundle, which is trusted as the bundle is. */
    public DesignContribution(
            String id,
            Text name,
            Text description,
            String category,
            Contributor contributor,
            URL file,
            AppliesTo appliesTo) {
        this(id, name, description, category, contributor, file, appliesTo, () -> true);
    }

    /** Says whether a design is trusted. */
    @FunctionalInterface
    public interface Trust {
        /** True if it is trusted as it is now; asked anew for every document, since a file may be changed. */
        boolean isTrusted();
    }
}
