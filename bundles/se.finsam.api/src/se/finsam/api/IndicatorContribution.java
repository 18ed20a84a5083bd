// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import se.finsam.core.snapshot.Unit;
import se.finsam.core.text.Text;

/**
 * An indicator contributed to {@link ExtensionPoints#INDICATORS}; its class, if it has one, is loaded when it is first
 * computed.
 *
 * @param unit unit of its values; money is shown in the presentation unit of the association when this is a unit of money
 * @param decimals decimals shown
 * @param good which way is better
 * @param target the value to reach: a number in {@code unit} or the code of a parameter; empty for none
 * @param source law, recommendation, goal or book that defines it; may be empty
 * @param formula the formula when the indicator is one, else empty
 * @param appliesTo what there must be for it to apply
 */
public record IndicatorContribution(
        String id,
        Text name,
        Text description,
        String category,
        Unit unit,
        int decimals,
        Good good,
        String target,
        Text source,
        String formula,
        Contributor contributor,
        Loader loader,
        AppliesTo appliesTo)
        implements Contribution {
    /** An indicator that always applies. */
    public IndicatorContribution(
            String id,
            Text name,
            Text description,
            String category,
            Unit unit,
            int decimals,
            Good good,
            String target,
            Text source,
            String formula,
            Contributor contributor,
            Loader loader) {
        this(
                id,
                name,
                description,
                category,
                unit,
                decimals,
                good,
                target,
                source,
                formula,
                contributor,
                loader,
                AppliesTo.YEAR);
    }

    /** Which way an indicator is better. */
    public enum Good {
        /** More is better; a target is to be reached or exceeded. */
        HIGHER,
        /** Less is better; a target is not to be exceeded. */
        LOWER,
        /** Neither; a target is only shown. */
        NEITHER
    }

    /** Makes the indicator. */
    @FunctionalInterface
    public interface Loader {
        /**
         * A new instance.
         *
         * @throws ReflectiveOperationException if the class is missing or cannot be made
         */
        Indicator load() throws ReflectiveOperationException;
    }
}
