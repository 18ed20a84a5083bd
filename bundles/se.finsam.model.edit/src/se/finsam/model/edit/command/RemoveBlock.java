// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import se.finsam.model.Block;
import se.finsam.model.text.Names;

/** Removes a paragraph, a list, a table or a chart from a section. */
public final class RemoveBlock extends Removal {
    private RemoveBlock(Block block) {
        super(block, text("remove", Names.of(block.eClass()), Names.of(block)));
    }

    /** Refuses when figures, appointments or signatures are about what would be removed. */
    public static RemoveBlock create(Block block) {
        return new RemoveBlock(block);
    }
}
