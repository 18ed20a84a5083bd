// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.core.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void moneyUnitsDifferByThousands() {
        assertEquals(1000 * Unit.KR.ore(), Unit.TKR.ore());
        assertEquals(1000 * Unit.TKR.ore(), Unit.MKR.ore());
    }

    @Test
    void aHeadCountHasNoOre() {
        assertThrows(IllegalStateException.class, Unit.PERSONS::ore);
    }
}
