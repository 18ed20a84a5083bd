// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.editors.problems;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.osgi.service.prefs.BackingStoreException;
import se.finsam.core.finding.Location;
import se.finsam.core.text.Text;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.SessionView;
import se.finsam.ui.editors.Editors;
import se.finsam.ui.form.EntryDialog;
import se.finsam.ui.form.FieldKind;
import se.finsam.ui.session.Session;

/** What the reconciliation of the active association has found: why, where, and what mends it. */
public final class ProblemsView extends SessionView implements Ask {
    /** Id in plugin.xml. */
    public static final String ID = "se.finsam.ui.editors.problems";

    private static final String PREFERENCES = "se.finsam.ui.editors";
    private static final String ACCEPTED_BY = "acceptedBy";
    private static final int LINES = 5;

    private ProblemsPane pane;

    @Override
    protected void createContent(Composite parent) {
        pane = new ProblemsPane(parent, this);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), pane.copyAction());
    }

    @Override
    protected void show(Session shown) {
        pane.show(shown);
    }

    @Override
    protected void changed(Session shown) {
        tell("");
    }

    @Override
    protected void cleared() {
        pane.cleared();
    }

    @Override
    protected void focus() {
        pane.setFocus();
    }

    /** Mends the selected problem; lets the user choose when there are several ways. */
    void quickFix() {
        pane.quickFix();
    }

    @Override
    public void reveal(Location location) {
        session().flatMap(shown -> Editors.of(getSite().getPage(), shown)).ifPresent(editor -> {
            getSite().getPage().activate(editor);
            editor.reveal(location);
        });
    }

    @Override
    public void tell(String message) {
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(message.isEmpty() ? null : message);
    }

    @Override
    public Optional<ModelCommand> explanation(Function<String, ModelCommand> command) {
        var dialog = new EntryDialog(getSite().getShell(), text("explain.title"));
        var words = dialog.ask("explain.words", text("explain.words"), FieldKind.lines(LINES), null);
        return Optional.ofNullable(dialog.open(() -> command.apply(words.text())));
    }

    @Override
    public Optional<ModelCommand> acceptance(BiFunction<String, String, ModelCommand> command) {
        var preferences = InstanceScope.INSTANCE.getNode(PREFERENCES);
        var dialog = new EntryDialog(getSite().getShell(), text("accept.title"), text("accept.do"));
        var reason = dialog.ask("accept.reason", text("accept.reason"), FieldKind.lines(LINES), null);
        var by = dialog.ask("accept.by", text("accept.by"), FieldKind.text(), preferences.get(ACCEPTED_BY, ""));
        var accepted = Optional.ofNullable(dialog.open(() -> command.apply(reason.text(), by.text())));
        accepted.ifPresent(given -> keep(preferences, by.text()));
        return accepted;
    }

    private static void keep(IEclipsePreferences preferences, String by) {
        preferences.put(ACCEPTED_BY, by);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // The name is then asked for anew in the next window.
            ILog.of(ProblemsView.class).warn("The name of who accepted cannot be kept", e);
        }
    }

    private static Text text(String key) {
        return Problem.TEXTS.get(key);
    }
}
