// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds a section to a report or below another section. */
public final class AddSection extends ModelCommand {
    private final EObject owner;
    private final int index;
    private final Section section = FinsamFactory.eINSTANCE.createSection();

    private AddSection(EObject owner, int index, @Nullable String key, String title, boolean numbered) {
        super(owner, text("add", Names.of(FinsamPackage.eINSTANCE.getSection()), title));
        this.owner = owner;
        this.index = index;
        section.setKey(key);
        section.setTitle(title);
        section.setNumbered(numbered);
    }

    /** A chapter; {@code key} is the word by which designs refer to it, absent when none does. */
    public static AddSection create(
            AnnualReport report, int index, @Nullable String key, String title, boolean numbered) {
        return new AddSection(report, index, key, title, numbered);
    }

    /** A section below another. */
    public static AddSection create(Section parent, int index, @Nullable String key, String title, boolean numbered) {
        return new AddSection(parent, index, key, title, numbered);
    }

    @Override
    protected @Nullable Text check() {
        var p = FinsamPackage.eINSTANCE;
        return first(
                outside(List.of(owner)),
                Checks.filled(p.getSection_Title(), section.getTitle()),
                Checks.position(index, SectionOwner.sections(owner).size()),
                Checks.free(SectionOwner.report(owner), p.getSection_Key(), section.getKey(), section));
    }

    @Override
    protected void change() {
        SectionOwner.sections(owner).add(index, section);
    }
}
