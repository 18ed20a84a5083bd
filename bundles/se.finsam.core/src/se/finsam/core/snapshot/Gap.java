// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * Why a figure is not known.
 *
 * @param what code of the line item or parameter that is missing, or the formula that cannot be computed
 * @param subject key of the subject that it is missing for, if one was asked for
 * @param kind kind of fact that was asked for
 */
public record Gap(Cause cause, String what, @Nullable String subject, int year, FactKind kind) {
    /** Kinds of gap. */
    public enum Cause {
        NO_FACT,
        NO_LINE_ITEM,
        NO_PARAMETER,
        DIVISION_BY_ZERO
    }
}
