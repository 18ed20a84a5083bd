// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts;

import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import se.finsam.core.statement.FigureReference;
import se.finsam.core.statement.Prose;
import se.finsam.model.Explanation;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.edit.command.InsertFigureReference;
import se.finsam.ui.editors.texts.presenter.ProseTarget;
import se.finsam.ui.page.PageContext;

/** Puts a figure that the user picks where the caret of a field is, in the place of what is selected there. */
final class FigureInsertion {
    private final Shell shell;
    private final PageContext context;
    private final int year;

    FigureInsertion(Shell shell, PageContext context, int year) {
        this.shell = shell;
        this.context = context;
        this.year = year;
    }

    /** Asks for a figure and puts it into a field, whose typed text holds first. */
    void into(ProseField field) {
        var place = field.figurePlace();
        var replaced = replaced(field, place);
        var picker = new FigurePicker(shell, context.session(), year, replaced.orElse(null));
        picker.pick().ifPresent(reference -> insert(field, place, reference, replaced.orElse(null)));
    }

    private static Optional<FigureReference> replaced(ProseField field, Point place) {
        return field.source().tokens().stream()
                .filter(token -> token.start() == place.x && token.end() == place.y)
                .map(token -> token.part())
                .filter(Prose.Reference.class::isInstance)
                .map(part -> ((Prose.Reference) part).reference())
                .findFirst();
    }

    /** Puts a reference into a field; what a replaced one notes of the adopted report is kept. */
    void insert(ProseField field, Point place, String reference, @Nullable FigureReference replaced) {
        var printed = replaced == null ? null : replaced.printed();
        if (field.target().isNew()) {
            var text = field.widget();
            text.replaceTextRange(place.x, place.y - place.x, "{{" + reference + "}}");
            text.setSelection(place.x + reference.length() + 4);
            text.setFocus();
            field.commitAsTyped();
            return;
        }
        var command =
                switch (field.target()) {
                    case ProseTarget.OfParagraph(Paragraph paragraph) ->
                        InsertFigureReference.create(paragraph, place.x, place.y, reference, printed);
                    case ProseTarget.OfPoint(ListItem item) ->
                        InsertFigureReference.create(item, place.x, place.y, reference, printed);
                    case ProseTarget.OfExplanation(Explanation explanation) ->
                        InsertFigureReference.create(explanation, place.x, place.y, reference, printed);
                    default -> null;
                };
        if (command != null && context.execute(command) && !field.widget().isDisposed()) {
            var inserted = reference.length() + 4 + (printed == null ? 0 : printed.length() + 1);
            field.widget().setFocus();
            field.widget()
                    .setSelection(Math.min(place.x + inserted, field.widget().getCharCount()));
        }
    }
}
