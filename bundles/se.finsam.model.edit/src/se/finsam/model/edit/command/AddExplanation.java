// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.AnnualReport;
import se.finsam.model.Explanation;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.LineItem;
import se.finsam.model.Subject;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.text.Names;

/** Adds an explanation of why the outturn deviates from the budget. */
public final class AddExplanation extends ModelCommand {
    private final AnnualReport report;
    private final List<Subject> subjects;
    private final List<LineItem> items;
    private final Explanation explanation = FinsamFactory.eINSTANCE.createExplanation();

    private AddExplanation(AnnualReport report, List<Subject> subjects, List<LineItem> items, String prose) {
        super(report, text("add", Names.of(FinsamPackage.eINSTANCE.getExplanation()), Names.of(report)));
        this.report = report;
        this.subjects = List.copyOf(subjects);
        this.items = List.copyOf(items);
        explanation.setText(prose);
    }

    /** The explanation is about the subjects and line items together; there must be at least one. */
    public static AddExplanation create(
            AnnualReport report, List<Subject> subjects, List<LineItem> items, String prose) {
        return new AddExplanation(report, subjects, items, prose);
    }

    @Override
    protected @Nullable Text check() {
        return first(
                outside(List.of(report)),
                outside(subjects),
                outside(items),
                Checks.filled(FinsamPackage.eINSTANCE.getExplanation_Text(), explanation.getText()),
                Checks.when(subjects.isEmpty() && items.isEmpty(), "refuse.aboutNothing"));
    }

    @Override
    protected void change() {
        explanation.getSubjects().addAll(subjects);
        explanation.getItems().addAll(items);
        report.getExplanations().add(explanation);
    }
}
