// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * One figure, held once.
 *
 * @param id identity in the model
 * @param item code of the line item
 * @param subject key of the member, cost unit or intervention; absent when the fact is about the association
 * @param version id of the budget version of a {@link FactKind#BUDGET} fact, if any
 * @param plan id of the plan of a {@link FactKind#PLAN} fact, if any
 * @param status standing of a planned amount
 * @param quantity amount in natural sign: income, expense, assets and liabilities are positive when they are what
 *     their name says
 */
public record Fact(
        String id,
        int year,
        String item,
        @Nullable String subject,
        FactKind kind,
        @Nullable String version,
        @Nullable String plan,
        PlanStatus status,
        Quantity quantity,
        Provenance provenance,
        String comment) {
    /** The same fact with another amount. */
    public Fact withQuantity(Quantity other) {
        return new Fact(id, year, item, subject, kind, version, plan, status, other, provenance, comment);
    }
}
