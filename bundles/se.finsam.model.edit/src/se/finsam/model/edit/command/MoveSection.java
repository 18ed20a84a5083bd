// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Moves a section, with what is below it, to another place in the same report. */
public final class MoveSection extends ModelCommand {
    private final Section section;
    private final EObject owner;
    private final int index;

    private MoveSection(Section section, EObject owner, int index) {
        super(section, text("move", Names.of(section.eClass()), Names.of(section)));
        this.section = section;
        this.owner = owner;
        this.index = index;
    }

    /** To the chapters; {@code index} is the place that the section has afterwards. */
    public static MoveSection create(Section section, AnnualReport report, int index) {
        return new MoveSection(section, report, index);
    }

    /** To below another section. */
    public static MoveSection create(Section section, Section parent, int index) {
        return new MoveSection(section, parent, index);
    }

    @Override
    protected @Nullable Text check() {
        var siblings = SectionOwner.sections(owner);
        var within = section.eContainer() == owner;
        return first(
                outside(List.of(section, owner)),
                Checks.when(EcoreUtil.isAncestor(section, owner), "refuse.intoItself"),
                Checks.when(SectionOwner.report(section) != SectionOwner.report(owner), "refuse.otherReport"),
                Checks.position(index, within ? siblings.size() - 1 : siblings.size()),
                Checks.when(within && siblings.indexOf(section) == index, "refuse.unchanged"));
    }

    @Override
    protected void change() {
        var siblings = SectionOwner.sections(owner);
        if (section.eContainer() == owner) {
            siblings.move(index, section);
        } else {
            siblings.add(index, section);
        }
    }
}
