// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Economic nature of a line item. */
public enum Nature {
    INCOME,
    EXPENSE,
    ASSET,
    EQUITY,
    LIABILITY,
    STATISTIC;

    /**
     * −1 for natures that reduce their opposite (expense within income), else 1: the sign of a child within a parent.
     */
    public int signWithin(Nature parent) {
        boolean opposed = this == EXPENSE && parent == INCOME || this == INCOME && parent == EXPENSE;
        return opposed ? -1 : 1;
    }
}
