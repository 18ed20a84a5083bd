// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.texts.presenter;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Block;
import se.finsam.model.BulletList;
import se.finsam.model.Explanation;
import se.finsam.model.FinsamFactory;
import se.finsam.model.FinsamPackage;
import se.finsam.model.ListItem;
import se.finsam.model.Paragraph;
import se.finsam.model.Section;
import se.finsam.model.edit.ModelCommand;
import se.finsam.model.edit.command.AddBlock;
import se.finsam.model.edit.command.AddElement;
import se.finsam.model.edit.command.EditSection;
import se.finsam.model.edit.command.EditText;
import se.finsam.model.edit.command.RemoveBlock;
import se.finsam.model.edit.command.RemoveElement;
import se.finsam.model.edit.command.SplitText;

/** What a text field edits, and the command that takes over what is typed in it. */
public sealed interface ProseTarget {
    /** The text as the model holds it; empty for what is not there yet. */
    String text();

    /**
     * The command that takes over what is typed so far; empty when there is nothing to take over.
     *
     * @param typed without white space around it
     */
    Optional<ModelCommand> commit(String typed);

    /** The command when the user goes on to something else: what has been emptied goes away. */
    default Optional<ModelCommand> leave(String typed) {
        return commit(typed);
    }

    /** True for what is not there yet. */
    default boolean isNew() {
        return switch (this) {
            case NewParagraph paragraph -> true;
            case NewList list -> true;
            case NewPoint point -> true;
            case OfParagraph paragraph -> false;
            case OfPoint point -> false;
            case OfExplanation explanation -> false;
            case OfTitle title -> false;
        };
    }

    /** The lines that hold something. */
    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A paragraph. */
    record OfParagraph(Paragraph paragraph) implements ProseTarget {
        @Override
        public String text() {
            return paragraph.getText();
        }

        @Override
        public Optional<ModelCommand> commit(String typed) {
            var lines = lines(typed);
            return lines.size() > 1
                    ? Optional.of(SplitText.create(paragraph, lines))
                    : Optional.of(typed)
                            .filter(text -> differs(text, text()))
                            .map(text -> EditText.create(paragraph, text));
        }

        @Override
        public Optional<ModelCommand> leave(String typed) {
            return typed.isBlank() ? Optional.of(RemoveBlock.create(paragraph)) : commit(typed);
        }
    }

    /** A point of a list; with the last one the list goes away. */
    record OfPoint(ListItem item) implements ProseTarget {
        @Override
        public String text() {
            return item.getText();
        }

        @Override
        public Optional<ModelCommand> commit(String typed) {
            var lines = lines(typed);
            return lines.size() > 1
                    ? Optional.of(SplitText.create(item, lines))
                    : Optional.of(typed).filter(text -> differs(text, text())).map(text -> EditText.create(item, text));
        }

        @Override
        public Optional<ModelCommand> leave(String typed) {
            return typed.isBlank() ? Optional.of(removal(item)) : commit(typed);
        }
    }

    /** An explanation of a deviation, which is never removed by emptying it. */
    record OfExplanation(Explanation explanation) implements ProseTarget {
        @Override
        public String text() {
            return explanation.getText();
        }

        @Override
        public Optional<ModelCommand> commit(String typed) {
            var line = typed.replaceAll("\\R", " ");
            return Optional.of(line)
                    .filter(text -> differs(text, text()))
                    .map(text -> EditText.create(explanation, text));
        }
    }

    /** The heading of a section. */
    record OfTitle(Section section) implements ProseTarget {
        @Override
        public String text() {
            return section.getTitle();
        }

        @Override
        public Optional<ModelCommand> commit(String typed) {
            return Optional.of(typed)
                    .filter(text -> differs(text, text()))
                    .map(text -> EditSection.create(section, text, section.isNumbered(), section.isApplicable()));
        }
    }

    /** A paragraph that is not there yet, after a block of the section or at its end. */
    record NewParagraph(Section section, @Nullable Block after) implements ProseTarget {
        @Override
        public String text() {
            return "";
        }

        @Override
        public Optional<ModelCommand> commit(String typed) {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(AddBlock.createParagraph(section, place(section, after), typed));
        }
    }

    /** A list that is not there yet, with its first point, after a block of the section or at its end. */
    record NewList(Section section, @Nullable Block after) implements ProseTarget {
        @Override
        public String text() {
            return "";
        }

        @Override
        public Optional<ModelCommand> commit(String typed) {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(AddBlock.createList(section, place(section, after), lines(typed)));
        }
    }

    /** A point that is not there yet, after another one. */
    record NewPoint(BulletList list, ListItem after) implements ProseTarget {
        @Override
        public String text() {
            return "";
        }

        @Override
        public Optional<ModelCommand> commit(String typed) {
            if (typed.isBlank()) {
                return Optional.empty();
            }
            var item = FinsamFactory.eINSTANCE.createListItem();
            item.setText(typed);
            return Optional.of(AddElement.create(
                    list,
                    FinsamPackage.eINSTANCE.getBulletList_Items(),
                    item,
                    list.getItems().indexOf(after) + 1));
        }
    }

    /** What edits an element that holds prose. */
    static ProseTarget of(EObject element) {
        return switch (element) {
            case Paragraph paragraph -> new OfParagraph(paragraph);
            case ListItem item -> new OfPoint(item);
            case Explanation explanation -> new OfExplanation(explanation);
            default -> throw new IllegalArgumentException("There is no prose in " + element);
        };
    }

    /** Removes a block, or a point of a list; with the last point its list. */
    static ModelCommand removal(EObject element) {
        return switch (element) {
            case Block block -> RemoveBlock.create(block);
            case ListItem item
            when item.eContainer() instanceof BulletList list && list.getItems().size() == 1 ->
                RemoveBlock.create(list);
            default -> RemoveElement.create(element);
        };
    }

    private static int place(Section section, @Nullable Block after) {
        var at = after == null ? -1 : section.getBlocks().indexOf(after);
        return at < 0 ? section.getBlocks().size() : at + 1;
    }

    private static boolean differs(String typed, String text) {
        return !typed.isBlank() && !typed.equals(text);
    }
}
