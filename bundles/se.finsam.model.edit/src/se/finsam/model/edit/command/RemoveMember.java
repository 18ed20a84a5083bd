// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import se.finsam.model.Member;
import se.finsam.model.text.Names;

/** Removes a member that was entered by mistake; one that has left gets an end date instead. */
public final class RemoveMember extends Removal {
    private RemoveMember(Member member) {
        super(member, text("remove", Names.of(member.eClass()), Names.of(member)));
    }

    /** Refuses when figures, appointments or signatures are about what would be removed. */
    public static RemoveMember create(Member member) {
        return new RemoveMember(member);
    }
}
