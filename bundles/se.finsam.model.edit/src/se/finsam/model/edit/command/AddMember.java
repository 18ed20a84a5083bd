// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;

/** Adds a party of the association. */
public final class AddMember extends NewSubject<Member> {
    private AddMember(Association association, String key, String name, MemberKind kind, @Nullable LocalDate from) {
        super(association, FinsamFactory.eINSTANCE.createMember(), key, null, name);
        subject().setKind(kind);
        subject().setFromDate(from);
    }

    /** {@code key} is the word by which templates and prose refer to the member; no other subject may have it. */
    public static AddMember create(
            Association association, String key, String name, MemberKind kind, @Nullable LocalDate from) {
        return new AddMember(association, key, name, kind, from);
    }

    @Override
    protected void change() {
        association().getMembers().add(subject());
    }
}
