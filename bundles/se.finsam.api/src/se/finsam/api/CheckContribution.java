// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import java.util.List;
import java.util.Set;
import se.finsam.core.finding.Severity;
import se.finsam.core.text.Text;

/**
 * A check contributed to {@link ExtensionPoints#CHECKS}; its class is loaded when it is first run.
 *
 * @param family the family of rules that it belongs to, such as R1
 * @param severity severity of a finding that has none of its own
 * @param basis the law, recommendation or goal that it rests on; may be empty
 * @param reads what it reads of an association
 * @param appliesTo what there must be for it to apply to a year
 * @param deprecatedIds ids that it had before, under which acceptances of its findings still hold
 */
public record CheckContribution(
        String id,
        Text name,
        Text description,
        String category,
        String family,
        Severity severity,
        String basis,
        Set<Aspect> reads,
        AppliesTo appliesTo,
        Contributor contributor,
        Loader loader,
        List<String> deprecatedIds)
        implements Contribution {
    /** A check that has always had its id. */
    public CheckContribution(
            String id,
            Text name,
            Text description,
            String category,
            String family,
            Severity severity,
            String basis,
            Set<Aspect> reads,
            AppliesTo appliesTo,
            Contributor contributor,
            Loader loader) {
        this(
                id,
                name,
                description,
                category,
                family,
                severity,
                basis,
                reads,
                appliesTo,
                contributor,
                loader,
                List.of());
    }

    /** Makes an instance of the contributed class. */
    @FunctionalInterface
    public interface Loader {
        /**
         * A new instance.
         *
         * @throws ReflectiveOperationException if the class is missing or cannot be made
         */
        Check<?> load() throws ReflectiveOperationException;
    }

    /** Copies what it reads and its older ids. */
    public CheckContribution {
        reads = Set.copyOf(reads);
        deprecatedIds = List.copyOf(deprecatedIds);
    }
}
