// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import se.finsam.core.text.Text;
import se.finsam.model.edit.Document;
import se.finsam.model.text.Texts;

/** Undo and redo of a document from a part, named after what they would do. */
public final class UndoActions {
    private static final Texts TEXTS = Texts.of(UndoActions.class);

    private final Supplier<@Nullable Document> document;
    private final Action undo;
    private final Action redo;

    private UndoActions(Supplier<@Nullable Document> document) {
        this.document = document;
        undo = action(Document::undo);
        redo = action(Document::redo);
    }

    /**
     * Makes a part undo and redo.
     *
     * @param document the document that the part shows; null while it shows none
     */
    public static UndoActions install(IActionBars bars, Supplier<@Nullable Document> document) {
        var actions = new UndoActions(document);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), actions.undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), actions.redo);
        actions.update();
        return actions;
    }

    private Action action(Consumer<Document> run) {
        return new Action() {
            @Override
            public void run() {
                var shown = document.get();
                if (shown != null) {
                    run.accept(shown);
                }
            }
        };
    }

    /** Takes over the names of what would be undone and redone. */
    public void update() {
        update(undo, "undo", Document::undoTitle);
        update(redo, "redo", Document::redoTitle);
    }

    private void update(Action action, String key, Function<Document, Optional<Text>> title) {
        var next = Optional.ofNullable(document.get()).flatMap(title);
        action.setEnabled(next.isPresent());
        action.setText(
                UiLanguage.in(next.map(name -> TEXTS.get(key + ".named", name)).orElseGet(() -> TEXTS.get(key))));
    }
}
