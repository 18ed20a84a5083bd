// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.model.edit.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.finsam.core.finding.Fix;
import se.finsam.model.Association;
import se.finsam.model.BulletList;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.Subject;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.query.AssociationQuery;

/** Turns what a finding proposes into commands that carry it out, each one undo step. */
public final class FixCommands {
    private FixCommands() {}

    /** True for a fix that needs words of the user, as an explanation does. */
    public static boolean needsWords(Fix fix) {
        return switch (fix) {
            case Fix.PrintFigure figure -> false;
            case Fix.ReplaceText text -> false;
            case Fix.AddExplanation explanation -> true;
        };
    }

    /**
     * The command that carries out a fix.
     *
     * @param words what the user writes when {@link #needsWords} says so; passed over otherwise
     * @return empty when the report, the text or a subject that the fix speaks of is not there any more
     */
    public static Optional<ModelCommand> create(Association association, Fix fix, String words) {
        var query = new AssociationQuery(association);
        return switch (fix) {
            case Fix.PrintFigure figure ->
                query.report(figure.reportYear())
                        .map(report -> SetPrintedFigure.create(
                                report, figure.statement(), figure.line(), figure.column(), figure.text()));
            case Fix.ReplaceText text -> replace(association, text);
            case Fix.AddExplanation explanation -> explain(query, explanation, words);
        };
    }

    private static Optional<ModelCommand> explain(AssociationQuery query, Fix.AddExplanation fix, String words) {
        List<Subject> subjects = fix.subjects().stream()
                .flatMap(key -> query.subject(key).stream())
                .toList();
        return subjects.size() < fix.subjects().size()
                ? Optional.empty()
                : query.report(fix.reportYear())
                        .map(report -> AddExplanation.create(report, subjects, List.of(), words));
    }

    private static Optional<ModelCommand> replace(Association association, Fix.ReplaceText fix) {
        return Checks.elements(association)
                .flatMap(element -> texts(element, fix.block()))
                .flatMap(element -> TextPlace.of(Prose.of(element), fix.old()).stream()
                        .map(place -> edit(element, place.replaced(Prose.of(element), fix.replacement()))))
                .findFirst();
    }

    /** The paragraph with an id, or the points of the list with it. */
    private static Stream<EObject> texts(EObject element, String block) {
        return switch (element) {
            case Paragraph paragraph when block.equals(paragraph.getId()) -> Stream.of(paragraph);
            case BulletList list
            when block.equals(list.getId()) -> list.getItems().stream().map(item -> item);
            default -> Stream.of();
        };
    }

    private static ModelCommand edit(EObject element, String prose) {
        return switch (element) {
            case Paragraph paragraph -> EditText.create(paragraph, prose);
            case ListItem item -> EditText.create(item, prose);
            default -> throw new IllegalArgumentException("There is no prose in " + element);
        };
    }
}
