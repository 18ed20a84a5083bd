// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Association;
import se.finsam.model.CostUnit;
import se.finsam.model.FinsamFactory;

/** Adds a cost unit that is not an intervention. */
public final class AddCostUnit extends NewSubject<CostUnit> {
    private AddCostUnit(
            Association association, String key, @Nullable String code, String name, boolean administrative) {
        super(association, FinsamFactory.eINSTANCE.createCostUnit(), key, code, name);
        subject().setAdministrative(administrative);
    }

    /**
     * {@code code} is that of the accounts (800); {@code administrative} counts it in the goal on administrative cost.
     */
    public static AddCostUnit create(
            Association association, String key, @Nullable String code, String name, boolean administrative) {
        return new AddCostUnit(association, key, code, name, administrative);
    }

    @Override
    protected void change() {
        association().getCostUnits().add(subject());
    }
}
