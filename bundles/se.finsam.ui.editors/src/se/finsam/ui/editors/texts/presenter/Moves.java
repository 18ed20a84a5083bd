// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import se.finsam.model.AnnualReport;
import se.finsam.model.Block;
import se.finsam.model.BulletList;
import se.finsam.model.ListItem;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.MoveBlock;
import se.finsam.model.edit.command.MoveElement;
import se.finsam.model.edit.command.MoveSection;

/** Commands that move a block, a point or a section a step; empty where there is no step to take. */
public final class Moves {
    private Moves() {}

    /**
     * A block within its section, or a point within its list; beyond the end of the list it takes the list with it.
     *
     * @param step -1 for up, 1 for down
     */
    public static Optional<ModelCommand> step(EObject element, int step) {
        return switch (element) {
            case ListItem item
            when item.eContainer() instanceof BulletList list -> {
                var to = list.getItems().indexOf(item) + step;
                yield to < 0 || to >= list.getItems().size()
                        ? step(list, step)
                        : Optional.of(MoveElement.create(item, to));
            }
            case Block block
            when block.eContainer() instanceof Section section -> {
                var to = section.getBlocks().indexOf(block) + step;
                yield to < 0 || to >= section.getBlocks().size()
                        ? Optional.empty()
                        : Optional.of(MoveBlock.create(block, section, to));
            }
            case Section section -> {
                var siblings = siblings(section);
                var to = siblings.indexOf(section) + step;
                yield to < 0 || to >= siblings.size()
                        ? Optional.empty()
                        : Optional.of(move(section, section.eContainer(), to));
            }
            default -> Optional.empty();
        };
    }

    /** Makes a section one of those beside the one that it stands in. */
    public static Optional<ModelCommand> promote(Section section) {
        return section.eContainer() instanceof Section parent
                ? Optional.of(
                        move(section, parent.eContainer(), siblings(parent).indexOf(parent) + 1))
                : Optional.empty();
    }

    /** Makes a section the last of those in the one before it. */
    public static Optional<ModelCommand> demote(Section section) {
        var siblings = siblings(section);
        var at = siblings.indexOf(section);
        return at < 1
                ? Optional.empty()
                : Optional.of(MoveSection.create(
                        section,
                        siblings.get(at - 1),
                        siblings.get(at - 1).getSections().size()));
    }

    private static java.util.List<Section> siblings(Section section) {
        return section.eContainer() instanceof Section parent
                ? parent.getSections()
                : ((AnnualReport) section.eContainer()).getSections();
    }

    private static ModelCommand move(Section section, EObject owner, int to) {
        return owner instanceof Section parent
                ? MoveSection.create(section, parent, to)
                : MoveSection.create(section, (AnnualReport) owner, to);
    }
}
