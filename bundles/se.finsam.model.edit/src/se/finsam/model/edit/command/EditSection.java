// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Changes the heading of a section, whether it is numbered and whether it applies. */
public final class EditSection extends ModelCommand {
    private final Section section;
    private final String title;
    private final boolean numbered;
    private final boolean applicable;

    private EditSection(Section section, String title, boolean numbered, boolean applicable) {
        super(section, text("edit", Names.of(section.eClass()), Names.of(section)));
        this.section = section;
        this.title = title;
        this.numbered = numbered;
        this.applicable = applicable;
    }

    /** A section that does not apply keeps its place and says so in the report. */
    public static EditSection create(Section section, String title, boolean numbered, boolean applicable) {
        return new EditSection(section, title, numbered, applicable);
    }

    @Override
    protected @Nullable Text check() {
        var same = title.equals(section.getTitle())
                && numbered == section.isNumbered()
                && applicable == section.isApplicable();
        return first(
                outside(List.of(section)),
                Checks.filled(FinsamPackage.eINSTANCE.getSection_Title(), title),
                Checks.when(same, "refuse.unchanged"));
    }

    @Override
    protected void change() {
        section.setTitle(title);
        section.setNumbered(numbered);
        section.setApplicable(applicable);
    }
}
