// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.SessionView;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.session.Session;

/** The active association as a tree. */
public final class ExplorerView extends SessionView implements Ask {
    /** Id in plugin.xml. */
    public static final String ID = "se.finsam.ui.editors.explorer";

    private ExplorerPane pane;

    @Override
    protected void createContent(Composite parent) {
        pane = new ExplorerPane(parent, this);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), pane.deleteAction());
    }

    @Override
    protected void show(Session shown) {
        pane.show(shown);
    }

    @Override
    protected void changed(Session shown) {
        pane.refresh();
    }

    @Override
    protected void cleared() {
        pane.cleared();
    }

    @Override
    protected void focus() {
        pane.setFocus();
    }

    @Override
    public void reveal(EObject element, boolean enter) {
        session().flatMap(shown -> Editors.of(getSite().getPage(), shown)).ifPresent(editor -> {
            if (enter) {
                getSite().getPage().activate(editor);
            } else {
                getSite().getPage().bringToTop(editor);
            }
            editor.reveal(element);
        });
    }

    @Override
    public Optional<ModelCommand> create(
            NewElement wanted, BiFunction<String, @Nullable Enumerator, ModelCommand> command) {
        var title = ExplorerTree.TEXTS.get("create");
        var dialog = new EntryDialog(getSite().getShell(), wanted.title(), title);
        var name = dialog.ask("new.name", wanted.nameLabel(), FieldKind.text(), null);
        var choices = wanted.choices();
        if (choices.isEmpty()) {
            return Optional.ofNullable(dialog.open(() -> command.apply(name.text(), null)));
        }
        var choice = dialog.ask(
                "new.choice", wanted.choiceLabel(), FieldKind.literal(List.copyOf(choices)), choices.getFirst());
        return Optional.ofNullable(dialog.open(() -> command.apply(name.text(), choice.required())));
    }

    @Override
    public void tell(String message) {
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(message.isEmpty() ? null : message);
    }
}
