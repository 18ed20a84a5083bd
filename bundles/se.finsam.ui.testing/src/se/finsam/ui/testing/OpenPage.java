// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.ui.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorSite;
import se.finsam.core.text.Language;
import se.finsam.engine.ContributionRegistry;
import se.finsam.model.Association;
import se.finsam.model.edit.Document;
import se.finsam.model.edit.ModelCommand;
import se.finsam.ui.page.EditorPage;
import se.finsam.ui.page.PageContext;
import se.finsam.ui.session.Session;

/** A page that shows an association in a shell that is not seen, and that follows its changes. There is no editor around it. */
public final class OpenPage implements PageContext, AutoCloseable {
    private final Locale before = Locale.getDefault();
    private final Shell shell;
    private final Session session;
    private final EditorPage page;

    OpenPage(
            Display display,
            EditorPage page,
            Association association,
            ContributionRegistry registry,
            Language language) {
        Widgets.speak(language);
        this.page = page;
        shell = Widgets.shell(display);
        session = new Session(Document.of(association), registry, display::asyncExec);
        try {
            page.create(shell, this);
            page.refresh();
            session.onChange(change -> page.refresh());
            settle();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Lays the page out and lets it do what it has put off. */
    public void settle() {
        shell.layout(true, true);
        while (shell.getDisplay().readAndDispatch()) {
            // What was put off may put off more.
        }
    }

    /** The page. */
    public EditorPage page() {
        return page;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public IEditorSite site() {
        throw new UnsupportedOperationException("There is no editor around the page");
    }

    @Override
    public boolean execute(ModelCommand command) {
        return session.execute(command) == null;
    }

    @Override
    public void reveal(Object target) {
        if (page.shows(target)) {
            page.reveal(target);
        }
    }

    /** Every widget of the page, from its outside to its inside; items of tables and trees are not among them. */
    Stream<Control> controls() {
        return Widgets.in(shell);
    }

    /**
     * The widget that was given an id by {@link se.finsam.ui.Ids#set}.
     *
     * @throws AssertionError if there is none of this class
     */
    public <T extends Widget> T find(Class<T> type, String id) {
        return Widgets.find(shell, type, id);
    }

    /** The words on the page in the order of its widgets: labels, buttons, headings. */
    public List<String> words() {
        return Widgets.words(shell);
    }

    @Override
    public void close() {
        try {
            page.dispose();
        } finally {
            shell.dispose();
            session.close();
            Locale.setDefault(before);
        }
    }
}
