// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.Explanation;
import se.finsam.model.LineItem;
import se.finsam.model.Subject;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Changes what an explanation of a deviation is about. */
public final class EditExplanation extends ModelCommand {
    private final Explanation explanation;
    private final List<Subject> subjects;
    private final List<LineItem> items;

    private EditExplanation(Explanation explanation, List<Subject> subjects, List<LineItem> items) {
        super(explanation, text("edit", Names.of(explanation.eClass()), Names.of(explanation.eContainer())));
        this.explanation = explanation;
        this.subjects = List.copyOf(subjects);
        this.items = List.copyOf(items);
    }

    /** The explanation is about the subjects and line items together; there must be at least one. */
    public static EditExplanation create(Explanation explanation, List<Subject> subjects, List<LineItem> items) {
        return new EditExplanation(explanation, subjects, items);
    }

    @Override
    protected @Nullable Text check() {
        var same = subjects.equals(explanation.getSubjects()) && items.equals(explanation.getItems());
        return first(
                outside(List.of(explanation)),
                outside(subjects),
                outside(items),
                Checks.when(subjects.isEmpty() && items.isEmpty(), "refuse.aboutNothing"),
                Checks.when(same, "refuse.unchanged"));
    }

    @Override
    protected void change() {
        explanation.getSubjects().clear();
        explanation.getSubjects().addAll(subjects);
        explanation.getItems().clear();
        explanation.getItems().addAll(items);
    }
}
