// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Focus;
import se.finsam.model.Intervention;

/** Adds an intervention (insats). */
public final class AddIntervention extends NewSubject<Intervention> {
    private AddIntervention(Association association, String key, @Nullable String code, String name, Focus focus) {
        super(association, FinsamFactory.eINSTANCE.createIntervention(), key, code, name);
        subject().setFocus(focus);
    }

    /** {@code code} is that of the accounts (851), absent until it has one. */
    public static AddIntervention create(
            Association association, String key, @Nullable String code, String name, Focus focus) {
        return new AddIntervention(association, key, code, name, focus);
    }

    @Override
    protected void change() {
        association().getInterventions().add(subject());
    }
}
