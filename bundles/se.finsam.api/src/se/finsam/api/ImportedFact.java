// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.api;

import org.jspecify.annotations.Nullable;
import se.finsam.core.snapshot.FactKind;
import se.finsam.core.snapshot.Quantity;

/**
 * A figure that a file gives. A budgeted one belongs to the one budget decision of its year, a planned one to the newest plan
 * that covers its year.
 *
 * @param item code of the line item
 * @param subject key of the member, cost unit or intervention; absent for the association as a whole
 * @param quantity exact amount with its unit, in natural sign; money no finer than one öre
 * @param line line of the file, from 1
 */
public record ImportedFact(
        String item, @Nullable String subject, int year, FactKind kind, Quantity quantity, int line) {
    /** Refuses a line before the first. */
    public ImportedFact {
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, not " + line);
        }
    }
}
