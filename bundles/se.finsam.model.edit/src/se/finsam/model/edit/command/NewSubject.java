// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FinsamPackage;
import se.finsam.model.Subject;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** What adding a member, a cost unit and an intervention have in common. */
abstract class NewSubject<S extends Subject> extends ModelCommand {
    private final S subject;

    NewSubject(Association association, S subject, String key, @Nullable String code, String name) {
        super(association, text("add", Names.of(subject.eClass()), name));
        this.subject = subject;
        subject.setKey(key);
        subject.setCode(code);
        subject.setName(name);
    }

    final S subject() {
        return subject;
    }

    @Override
    protected @Nullable Text check() {
        var p = FinsamPackage.eINSTANCE;
        return first(
                Checks.filled(p.getSubject_Key(), subject.getKey()),
                Checks.filled(p.getNamed_Name(), subject.getName()),
                Checks.free(association(), p.getSubject_Key(), subject.getKey(), subject),
                Checks.free(association(), p.getSubject_Code(), subject.getCode(), subject));
    }
}
