// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import se.finsam.model.Section;
import se.finsam.model.text.Names;

/** Removes a section with its text and the sections below it. */
public final class RemoveSection extends Removal {
    private RemoveSection(Section section) {
        super(section, text("remove", Names.of(section.eClass()), Names.of(section)));
    }

    /** Refuses when figures, appointments or signatures are about what would be removed. */
    public static RemoveSection create(Section section) {
        return new RemoveSection(section);
    }
}
