// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Block;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Moves a paragraph, a list, a table or a chart within its section or to another section. */
public final class MoveBlock extends ModelCommand {
    private final Block block;
    private final Section section;
    private final int index;

    private MoveBlock(Block block, Section section, int index) {
        super(block, text("move", Names.of(block.eClass()), Names.of(section)));
        this.block = block;
        this.section = section;
        this.index = index;
    }

    /** {@code index} is the place that the block has afterwards. */
    public static MoveBlock create(Block block, Section section, int index) {
        return new MoveBlock(block, section, index);
    }

    @Override
    protected @Nullable Text check() {
        var within = block.eContainer() == section;
        var size = section.getBlocks().size();
        return first(
                outside(List.of(block, section)),
                Checks.position(index, within ? size - 1 : size),
                Checks.when(within && section.getBlocks().indexOf(block) == index, "refuse.unchanged"));
    }

    @Override
    protected void change() {
        if (block.eContainer() == section) {
            section.getBlocks().move(index, block);
        } else {
            section.getBlocks().add(index, block);
        }
    }
}
