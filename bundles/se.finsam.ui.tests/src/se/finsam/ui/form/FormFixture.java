// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Association;
import se.finsam.model.FinsamFactory;
import se.finsam.model.Member;
import se.finsam.model.MemberKind;
import se.finsam.model.Parameter;
import se.finsam.model.Unit;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;

/** A small association in a document, and a shell that is never opened; in Swedish until it is closed. */
final class FormFixture implements AutoCloseable {
    private final Locale before = Locale.getDefault();
    final Shell shell = new Shell(Display.getCurrent());
    final Widgets widgets = new Widgets(shell);
    final Association association = FinsamFactory.eINSTANCE.createAssociation();
    final Member grums = member("grums", "Grums kommun");
    final Member karlstad = member("karlstad", "Karlstads kommun");
    final Parameter buffer = FinsamFactory.eINSTANCE.createParameter();
    final Document document;

    FormFixture() {
        Locale.setDefault(Locale.forLanguageTag("sv-SE"));
        shell.setLayout(new FillLayout());
        association.setName("Prov");
        buffer.setName("Buffert");
        buffer.setCode("equityBuffer");
        buffer.setValue(new BigDecimal(700));
        buffer.setUnit(Unit.TKR);
        association.getParameters().add(buffer);
        document = Document.of(association);
    }

    private Member member(String key, String name) {
        var member = FinsamFactory.eINSTANCE.createMember();
        member.setKey(key);
        member.setName(name);
        member.setKind(MemberKind.MUNICIPALITY);
        association.getMembers().add(member);
        return member;
    }

    @Nullable
    Text execute(ModelCommand command) {
        var refusal = command.refusal();
        if (refusal == null) {
            document.execute(command);
        }
        return refusal;
    }

    /** The names of the steps that can be undone, the last first; undoes them. */
    List<String> undoAll() {
        var steps = new ArrayList<String>();
        while (document.undoTitle().isPresent()) {
            steps.add(document.undoTitle().get().sv());
            document.undo();
        }
        return steps;
    }

    @Override
    public void close() {
        shell.dispose();
        Locale.setDefault(before);
    }
}
