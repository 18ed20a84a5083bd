// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

/** Unit of a decimal; the three money units are 1, 1 000 and 1 000 000 kronor. */
public enum Unit {
    KR,
    TKR,
    MKR,
    PERCENT,
    PERSONS,
    COUNT;

    /** Decimals that money is shown with when nothing else is said: one for millions, else none. */
    public int usualDecimals() {
        return this == MKR ? 1 : 0;
    }

    /** True for amounts of money, which convert into each other exactly. */
    public boolean isMoney() {
        return this == KR || this == TKR || this == MKR;
    }

    /**
     * Number of öre in one unit of money.
     *
     * @throws IllegalStateException if the unit is not money
     */
    public long ore() {
        return switch (this) {
            case KR -> 100L;
            case TKR -> 100_000L;
            case MKR -> 100_000_000L;
            case PERCENT, PERSONS, COUNT -> throw new IllegalStateException(this + " is not a unit of money");
        };
    }
}
