// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Explanation;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Changes the prose of a paragraph, of a point of a list or of an explanation. */
public final class EditText extends ModelCommand {
    private final EObject element;
    private final String prose;

    private EditText(EObject element, String prose) {
        super(element, text("edit", Names.of(element.eClass()), Names.of(element.eContainer())));
        this.element = element;
        this.prose = prose;
    }

    /** A paragraph. */
    public static EditText create(Paragraph paragraph, String prose) {
        return new EditText(paragraph, prose);
    }

    /** A point of a list. */
    public static EditText create(ListItem item, String prose) {
        return new EditText(item, prose);
    }

    /** An explanation of a deviation. */
    public static EditText create(Explanation explanation, String prose) {
        return new EditText(explanation, prose);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(element)),
                Checks.filled(Prose.attribute(element), prose),
                Checks.when(prose.equals(Prose.of(element)), "refuse.unchanged"));
    }

    @Override
    protected void change() {
        element.eSet(Prose.attribute(element), prose);
    }
}
