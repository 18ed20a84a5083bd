// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Subject;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Gives a member, a cost unit or an intervention a new name and keeps the old one as a former name. */
public final class AcceptRename extends ModelCommand {
    private final Subject subject;
    private final String name;
    private final int year;

    private AcceptRename(Subject subject, String name, int year) {
        super(subject, text("rename", Names.of(subject), name));
        this.subject = subject;
        this.name = name;
        this.year = year;
    }

    /** {@code year} is the first year of the new name; a short name is given up, since it was short for the old one. */
    public static AcceptRename create(Subject subject, String name, int year) {
        return new AcceptRename(subject, name, year);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(subject)),
                Checks.filled(FinsamPackage.eINSTANCE.getNamed_Name(), name),
                Checks.when(name.equals(subject.getName()), "refuse.unchanged"));
    }

    @Override
    protected void change() {
        subject.getAliases().removeIf(alias -> alias.getName().equals(name));
        var alias = FinsamFactory.eINSTANCE.createAlias();
        alias.setName(subject.getName());
        alias.setToYear(year - 1);
        subject.getAliases().add(alias);
        subject.setName(name);
        subject.setShortName(null);
    }
}
